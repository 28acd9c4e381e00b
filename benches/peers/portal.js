// What every peer needs of the embedded portal: where it is, its clock, and one-time codes.

import { createHmac } from "node:crypto";
import { request } from "node:http";

const PERIOD = 30;

/** Asks the control of the portal, whose name only browsers resolve by themselves. */
function control(port, path, body) {
  const options = {
    host: "127.0.0.1",
    port,
    path,
    method: body ? "POST" : "GET",
    headers: { host: `control.polimi.localhost:${port}` },
  };
  return new Promise((resolve, reject) => {
    const sent = request(options, (answer) => {
      let text = "";
      answer.on("data", (part) => (text += part)).on("end", () => resolve(JSON.parse(text)));
    });
    sent.on("error", reject).end(body && JSON.stringify(body));
  });
}

const seconds = ({ now }) => Math.floor(Date.parse(now) / 1000);

/** The secret of an authenticator app, as base32. */
function decoded(base32) {
  const bits = [...base32].map((letter) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0"));
  return Buffer.from(bits.join("").match(/.{8}/g).map((byte) => parseInt(byte, 2)));
}

/** The code of a step (RFC 6238: SHA-1, 6 digits). */
export function code(secret, step) {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const hash = createHmac("sha1", decoded(secret)).update(counter).digest();
  const number = hash.readUInt32BE(hash.at(-1) & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, "0");
}

/** An authenticator app that shows no code twice: it lets the portal's time pass instead. */
export class Authenticator {
  #port;
  #secret;
  #last = 0;

  constructor(port, secret) {
    this.#port = port;
    this.#secret = secret;
  }

  async code() {
    let now = seconds(await control(this.#port, "/clock"));
    if (Math.floor(now / PERIOD) <= this.#last) {
      const wait = (this.#last + 1) * PERIOD - now;
      now = seconds(await control(this.#port, "/clock", { advance_seconds: wait }));
    }
    this.#last = Math.floor(now / PERIOD);
    return code(this.#secret, this.#last);
  }
}
