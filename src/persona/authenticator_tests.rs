//! The vectors of RFC 6238, QR codes as pages show them, and codes that come only once.

use proptest::prelude::*;

use super::*;

const URI: &str = "otpauth://totp/Polimi:10123456?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Polimi";

/// The keys of RFC 6238, appendix B, in base32: 20, 32 and 64 bytes of "1234567890…".
const KEYS: [(&str, &str); 3] = [
    ("SHA1", "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"),
    ("SHA256", "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZA"),
    (
        "SHA512",
        "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNA",
    ),
];

/// RFC 6238, appendix B.
const VECTORS: [(i64, [&str; 3]); 6] = [
    (59, ["94287082", "46119246", "90693936"]),
    (1_111_111_109, ["07081804", "68084774", "25091201"]),
    (1_111_111_111, ["14050471", "67062674", "99943326"]),
    (1_234_567_890, ["89005924", "91819424", "93441116"]),
    (2_000_000_000, ["69279037", "90698825", "38618901"]),
    (20_000_000_000, ["65353130", "77737706", "47863826"]),
];

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).unwrap()
}

fn phone() -> Authenticator {
    Authenticator::from_uri(URI).unwrap()
}

/// A QR code as PNG: `scale` pixels a module, drawn in `ink` on `paper`, samples as `colour` has them.
fn qr_png(text: &str, scale: usize, colour: png::ColorType, [ink, paper]: [&[u8]; 2]) -> Vec<u8> {
    let code = qrcode::QrCode::new(text).unwrap();
    let (modules, margin) = (code.width(), 4);
    let side = (modules + 2 * margin) * scale;
    let dark = |x: usize, y: usize| {
        let module = |pixel: usize| (pixel / scale).checked_sub(margin).filter(|module| *module < modules);
        module(x).zip(module(y)).is_some_and(|at| code[at] == qrcode::Color::Dark)
    };
    let pixels = (0..side * side).flat_map(|i| if dark(i % side, i / side) { ink } else { paper });
    write_png(u32::try_from(side).unwrap(), colour, &pixels.copied().collect::<Vec<_>>())
}

fn write_png(side: u32, colour: png::ColorType, pixels: &[u8]) -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, side, side);
    encoder.set_color(colour);
    encoder.write_header().unwrap().write_image_data(pixels).unwrap();
    file
}

#[test]
fn rfc_6238_appendix_b() {
    for (index, (algorithm, key)) in KEYS.into_iter().enumerate() {
        let uri = format!("otpauth://totp/rfc?secret={key}&algorithm={algorithm}&digits=8");
        let phone = Authenticator::from_uri(&uri).unwrap();
        assert_eq!((phone.algorithm().as_str(), phone.digits()), (algorithm, 8));
        for (second, codes) in VECTORS {
            assert_eq!(phone.code_at(at(second), 0).expose(), codes[index], "{algorithm} at {second}");
        }
    }
}

#[test]
fn a_qr_code_is_found_beside_other_marks() {
    let png = qr_png(URI, 5, png::ColorType::Grayscale, [&[0], &[255]]);
    let mut image = Greyscale::decode(&png).unwrap();
    assert!(read_drawn_code(&image).is_some_and(|text| text == URI));
    image.pixels[..2].fill(0);
    assert_eq!(read_drawn_code(&image), None);
    assert_eq!(read_code(&image).unwrap(), URI);
}

#[test]
fn a_qr_code_is_read_in_every_colour_type() {
    let drawings: [(png::ColorType, [&[u8]; 2]); 5] = [
        (png::ColorType::Grayscale, [&[0], &[255]]),
        (png::ColorType::GrayscaleAlpha, [&[0, 255], &[0, 0]]),
        (png::ColorType::Rgb, [&[0, 40, 90], &[255, 255, 240]]),
        (png::ColorType::Rgba, [&[0, 0, 0, 255], &[255, 255, 255, 255]]),
        (png::ColorType::Rgba, [&[0, 0, 0, 255], &[0, 0, 0, 0]]),
    ];
    for (colour, drawing) in drawings {
        let phone = Authenticator::scan(&qr_png(URI, 5, colour, drawing)).unwrap();
        assert_eq!(phone.secret().expose(), "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", "{colour:?}");
        assert_eq!((phone.issuer(), phone.account()), (Some("Polimi"), "10123456"));
    }
}

#[test]
fn a_black_and_white_image_of_one_bit_is_read() {
    let code = qrcode::QrCode::new(URI).unwrap();
    let side = (code.width() + 8) * 8;
    let row = side / 8;
    let light = |byte: usize| {
        let (x, y) = ((byte % row).checked_sub(4), (byte / row / 8).checked_sub(4));
        let inside = x.zip(y).filter(|(x, y)| *x < code.width() && *y < code.width());
        inside.is_none_or(|module| code[module] == qrcode::Color::Light)
    };
    let pixels: Vec<_> = (0..row * side).map(|byte| if light(byte) { 255 } else { 0 }).collect();
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, u32::try_from(side).unwrap(), u32::try_from(side).unwrap());
    encoder.set_color(png::ColorType::Grayscale);
    encoder.set_depth(png::BitDepth::One);
    encoder.write_header().unwrap().write_image_data(&pixels).unwrap();
    assert_eq!(Authenticator::scan(&file).unwrap().account(), "10123456");
}

#[test]
fn what_is_no_account() {
    let black_on_white: [&[u8]; 2] = [&[0], &[255]];
    let other = qr_png("https://polimi.example/", 4, png::ColorType::Grayscale, black_on_white);
    assert!(matches!(Authenticator::scan(&other), Err(AuthenticatorError::Address(_))));
    let blank = write_png(64, png::ColorType::Grayscale, &[255; 64 * 64]);
    let error = Authenticator::scan(&blank).unwrap_err();
    assert_eq!(error.to_string(), "no QR code in the image of 64 × 64 pixels");
    assert!(matches!(Authenticator::scan(b"GIF89a"), Err(AuthenticatorError::Image(_))));
    assert!(matches!(Authenticator::scan(&[]), Err(AuthenticatorError::Image(_))));
    let half = qr_png(URI, 4, png::ColorType::Grayscale, black_on_white);
    assert!(Authenticator::scan(&half[..half.len() / 2]).is_err());
}

#[test]
fn parameters_that_cannot_be_used() {
    let with = |parameters: &str| Authenticator::from_uri(&format!("otpauth://totp/a?{parameters}"));
    assert!(matches!(with("secret=GEZDGNBV&digits=10"), Err(AuthenticatorError::Digits(10))));
    assert!(matches!(with("secret=GEZDGNBV&digits=5"), Err(AuthenticatorError::Digits(5))));
    assert!(matches!(with("secret=GEZDGNBV&period=0"), Err(AuthenticatorError::Period)));
    assert!(matches!(with("secret="), Err(AuthenticatorError::Secret)));
    assert!(matches!(with("issuer=Polimi"), Err(AuthenticatorError::Address(_))));
    assert!(matches!(with("secret=0189"), Err(AuthenticatorError::Address(_))));
    assert!(Authenticator::from_uri("otpauth://hotp/a?secret=GEZDGNBV").is_err());
    assert!(Authenticator::from_uri("").is_err());
}

#[test]
fn errors_do_not_show_the_secret() {
    let error = Authenticator::from_uri("otpauth://totp/a?secret=TOPSECRET018").unwrap_err();
    assert!(!format!("{error:?} {error}").contains("TOPSECRET"));
    assert!(!format!("{:?}", phone()).contains("GEZDGNBV"));
}

#[test]
fn a_short_secret_and_another_period_are_accepted() {
    let phone = Authenticator::from_uri("otpauth://totp/a?secret=GEZDGNBVGY3TQOJQ&period=60&digits=7").unwrap();
    assert_eq!((phone.secret_bits(), phone.period(), phone.digits()), (80, 60, 7));
    assert_eq!(phone.code_at(at(0), 0), phone.code_at(at(59), 0));
    assert_eq!(phone.code_at(at(0), 0).expose().len(), 7);
}

#[test]
fn added_by_hand_it_shows_the_same_codes() {
    let by_hand = Authenticator::from_manual_secret(" gezd gnbv gy3t-qojq GEZD GNBV GY3T QOJQ== ").unwrap();
    assert_eq!(by_hand.secret(), phone().secret());
    assert_eq!(by_hand.code_at(at(1_772_442_000), 0), phone().code_at(at(1_772_442_000), 0));
    assert!(matches!(Authenticator::from_manual_secret("18"), Err(AuthenticatorError::Secret)));
    assert!(matches!(Authenticator::from_manual_secret("  "), Err(AuthenticatorError::Secret)));
}

#[test]
fn a_code_comes_only_once() {
    let mut phone = phone();
    let first = phone.code(at(60)).unwrap();
    assert_eq!(phone.code(at(60)), Err(NotYet { next: at(90) }));
    assert_eq!(phone.code(at(89)), Err(NotYet { next: at(90) }));
    assert_eq!(phone.next_after(at(61)), at(90));
    assert_eq!(phone.next_after(at(95)), at(95));
    assert!(phone.code(at(90)).unwrap() != first);
    assert_eq!(phone.code(at(60)), Err(NotYet { next: at(120) }), "the clock went back");
    assert_eq!(phone.code_at(at(90), -1), first);
}

proptest! {
    #[test]
    fn no_step_gives_two_codes(mut seconds in prop::collection::vec(1_772_442_000..1_772_445_600_i64, 1..60)) {
        let mut phone = phone();
        seconds.sort_unstable();
        let mut steps = Vec::new();
        for second in seconds {
            match phone.code(at(second)) {
                Ok(code) => {
                    prop_assert_eq!(code.expose().len(), 6);
                    steps.push(second / 30);
                }
                Err(NotYet { next }) => prop_assert!(next > at(second) && next.as_second() % 30 == 0),
            }
        }
        prop_assert!(steps.is_sorted_by(|a, b| a < b));
    }

    #[test]
    fn any_text_is_answered(text in "\\PC{0,60}", bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = Authenticator::from_uri(&text);
        let _ = Authenticator::from_uri(&format!("otpauth://totp/{text}"));
        let _ = Authenticator::from_manual_secret(&text);
        let _ = Authenticator::scan(&bytes);
    }
}
