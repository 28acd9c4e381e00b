// Who walks: as Olena in fixtures/personas, one person a walk, as the portal registers nobody twice.

const letters = (number) => String(number).replace(/\d/g, (digit) => "abcdefghij"[digit]);

export function person() {
  const tag = `${process.pid}${Date.now()}`;
  return {
    surname: `Kovtunenko${letters(tag)}`,
    name: "Zoriana",
    sex: "F",
    birth: { day: "09", month: "03", year: "1995", country: "Ukraine", place: "Lviv" },
    citizenship: "Ukraine",
    email: `zoriana.${tag}@posta.example`,
    mobile: "+33639980000",
    password: "Kolo12Bryla",
    profile: { gender: "Female", birth: "1995-03-09", education: "Master's degree", employment: "Employed" },
  };
}
