//! An authenticator app on the persona's phone: reads the QR code off the page's image and shows one-time codes.
//!
//! Codes are RFC 6238's; the address in the QR code is of the *Key Uri Format* (`otpauth://totp/…`). The phone accepts
//! weak parameters too (short secrets): whether a portal may hand them out is not the phone's to judge.

use std::io::Cursor;

use jiff::Timestamp;
use totp_rs::{Builder, Totp, TotpError};

use super::Secret;

/// Why an account cannot be added to the authenticator.
#[derive(Debug, thiserror::Error)]
pub enum AuthenticatorError {
    /// The image is not a PNG that can be decoded.
    #[error("the image is no readable PNG")]
    Image(#[source] png::DecodingError),
    /// The image has no QR code in it.
    #[error("no QR code in the image of {width} × {height} pixels")]
    NoCode {
        /// The width in pixels.
        width: u32,
        /// The height in pixels.
        height: u32,
    },
    /// There is a QR code, but damaged.
    #[error("the QR code cannot be read")]
    Unreadable(#[source] rqrr::DeQRError),
    /// The text is not an address of the Key Uri Format. It may hold the secret, so it is not shown.
    #[error("not an account for an authenticator: expected otpauth://totp/…")]
    Address(#[source] TotpError),
    /// A secret is not base32, or empty.
    #[error("the secret is not a text in base32 (letters A to Z, digits 2 to 7)")]
    Secret,
    /// The codes would have a length that RFC 6238 does not know.
    #[error("codes of {0} digits, expected 6 to 8")]
    Digits(u8),
    /// The codes would never change.
    #[error("codes that live for 0 s")]
    Period,
}

/// The code of this moment was already used; a portal must refuse it a second time (RFC 6238, section 5.2).
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[error("no fresh one-time code before {next}")]
pub struct NotYet {
    /// When the next code begins.
    pub next: Timestamp,
}

/// An account in the authenticator app.
#[derive(Clone)]
pub struct Authenticator {
    totp: Totp,
    secret: Secret,
    last_step: Option<u64>,
}

impl std::fmt::Debug for Authenticator {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Authenticator").field("account", &self.account()).finish_non_exhaustive()
    }
}

impl Authenticator {
    /// Adds the account of the QR code in a PNG image, as the phone's camera would.
    ///
    /// # Errors
    ///
    /// When the image, the QR code or the address in it cannot be used.
    pub fn scan(png: &[u8]) -> Result<Self, AuthenticatorError> {
        Self::from_uri(&read_code(&Greyscale::decode(png)?)?)
    }

    /// Adds the account of an address of the Key Uri Format.
    ///
    /// # Errors
    ///
    /// When the address or a parameter in it cannot be used.
    pub fn from_uri(uri: &str) -> Result<Self, AuthenticatorError> {
        let totp = Totp::from_url_unchecked(uri).map_err(AuthenticatorError::Address)?;
        let secret = secret_in(uri).ok_or(AuthenticatorError::Secret)?;
        Self::new(totp, secret)
    }

    /// Adds an account by hand: SHA-1, six digits, 30 seconds. Blanks, hyphens and small letters do no harm.
    ///
    /// # Errors
    ///
    /// [`AuthenticatorError::Secret`] when the text is not base32.
    pub fn from_manual_secret(base32: &str) -> Result<Self, AuthenticatorError> {
        let secret = canonical(base32);
        let key = totp_rs::Secret::try_from_base32(&secret).map_err(|_| AuthenticatorError::Secret)?;
        Self::new(Builder::new().with_secret(key).build_noncompliant(), secret)
    }

    fn new(totp: Totp, secret: String) -> Result<Self, AuthenticatorError> {
        if secret.is_empty() {
            return Err(AuthenticatorError::Secret);
        }
        if !(6..=8).contains(&totp.digits()) {
            return Err(AuthenticatorError::Digits(totp.digits()));
        }
        if totp.step() == 0 {
            return Err(AuthenticatorError::Period);
        }
        Ok(Self { totp, secret: Secret::new(secret), last_step: None })
    }

    /// The secret in base32, capital letters without padding: what the page must offer for adding it by hand.
    #[must_use]
    pub fn secret(&self) -> Secret {
        self.secret.clone()
    }

    /// The length of the secret in bits.
    #[must_use]
    pub fn secret_bits(&self) -> usize {
        self.secret.expose().len() * 5 / 8 * 8
    }

    /// Who issued the account.
    #[must_use]
    pub fn issuer(&self) -> Option<&str> {
        self.totp.issuer()
    }

    /// Whose account it is; empty when added by hand.
    #[must_use]
    pub fn account(&self) -> &str {
        self.totp.account_name()
    }

    /// For how many seconds a code lives.
    #[must_use]
    pub fn period(&self) -> u64 {
        self.totp.step()
    }

    /// The number of digits of a code.
    #[must_use]
    pub fn digits(&self) -> u8 {
        self.totp.digits()
    }

    /// The hash function: `SHA1`, `SHA256` or `SHA512`.
    #[must_use]
    pub fn algorithm(&self) -> String {
        self.totp.algorithm().to_string()
    }

    /// The code of a moment, each only once.
    ///
    /// # Errors
    ///
    /// [`NotYet`] when that code, or a later one, was given out before.
    pub fn code(&mut self, now: Timestamp) -> Result<Secret, NotYet> {
        let step = self.step(now);
        if let Some(last) = self.last_step.filter(|last| step <= *last) {
            return Err(NotYet { next: self.start(last + 1) });
        }
        self.last_step = Some(step);
        Ok(self.code_of(step))
    }

    /// The code that was or will be shown `offset` steps from a moment, whether used or not; it is not remembered.
    ///
    /// For showing that a portal refuses codes that are old, of the future, or used.
    #[must_use]
    pub fn code_at(&self, now: Timestamp, offset: i64) -> Secret {
        self.code_of(self.step(now).saturating_add_signed(offset))
    }

    /// When the next code that was not given out begins, at `now` or later.
    #[must_use]
    pub fn next_after(&self, now: Timestamp) -> Timestamp {
        match self.last_step {
            Some(last) if self.step(now) <= last => self.start(last + 1),
            _ => now,
        }
    }

    fn step(&self, now: Timestamp) -> u64 {
        u64::try_from(now.as_second()).unwrap_or_default() / self.totp.step()
    }

    fn start(&self, step: u64) -> Timestamp {
        let second = i64::try_from(step.saturating_mul(self.totp.step()));
        second.ok().and_then(|second| Timestamp::from_second(second).ok()).unwrap_or(Timestamp::MAX)
    }

    fn code_of(&self, step: u64) -> Secret {
        Secret::new(self.totp.generate(step.saturating_mul(self.totp.step())).to_string())
    }
}

/// Darker than this is dark.
const DARK: u8 = 128;
/// Modules along one side of the patterns in the corners of a QR code.
const FINDER: usize = 7;

/// An image in shades of grey, row by row.
struct Greyscale {
    width: u32,
    height: u32,
    pixels: Vec<u8>,
}

impl Greyscale {
    /// Transparent pixels become white, as on a white page.
    fn decode(png: &[u8]) -> Result<Self, AuthenticatorError> {
        let mut decoder = png::Decoder::new(Cursor::new(png));
        decoder.set_transformations(png::Transformations::normalize_to_color8());
        let mut reader = decoder.read_info().map_err(AuthenticatorError::Image)?;
        let mut buffer = vec![0; reader.output_buffer_size().unwrap_or_default()];
        let frame = reader.next_frame(&mut buffer).map_err(AuthenticatorError::Image)?;
        let samples = frame.color_type.samples();
        let pixels = buffer.get(..frame.buffer_size()).unwrap_or_default().chunks_exact(samples).map(grey);
        Ok(Self { width: frame.width, height: frame.height, pixels: pixels.collect() })
    }

    fn at(&self, x: usize, y: usize) -> u8 {
        let width = usize::try_from(self.width).unwrap_or_default();
        self.pixels.get(y * width + x).copied().unwrap_or(u8::MAX)
    }
}

/// The shade of a pixel of one (grey), two (grey, opacity), three (colours) or four (colours, opacity) samples.
fn grey(pixel: &[u8]) -> u8 {
    let luma = |r: u8, g: u8, b: u8| (u32::from(r) * 299 + u32::from(g) * 587 + u32::from(b) * 114) / 1000;
    let (shade, opacity) = match *pixel {
        [grey] => (u32::from(grey), 255),
        [grey, opacity] => (u32::from(grey), u32::from(opacity)),
        [r, g, b] => (luma(r, g, b), 255),
        [r, g, b, opacity] => (luma(r, g, b), u32::from(opacity)),
        _ => (255, 255),
    };
    u8::try_from((shade * opacity + 255 * (255 - opacity)) / 255).unwrap_or(u8::MAX)
}

/// The text of the QR code in an image.
fn read_code(image: &Greyscale) -> Result<String, AuthenticatorError> {
    if let Some(text) = read_drawn_code(image) {
        return Ok(text);
    }
    let (width, height) = (image.width, image.height);
    let size = |side: u32| usize::try_from(side).unwrap_or_default();
    let mut prepared = rqrr::PreparedImage::prepare_from_greyscale(size(width), size(height), |x, y| image.at(x, y));
    let grids = prepared.detect_grids();
    let grid = grids.first().ok_or(AuthenticatorError::NoCode { width, height })?;
    grid.decode().map(|(_, text)| text).map_err(AuthenticatorError::Unreadable)
}

/// The text of a QR code that stands upright, each module the same number of pixels wide, and nothing beside it: as pages
/// draw it. Looking for one as in a photograph takes many times as long.
fn read_drawn_code(image: &Greyscale) -> Option<String> {
    let (width, height) = (usize::try_from(image.width).ok()?, usize::try_from(image.height).ok()?);
    let dark = |x: usize, y: usize| image.at(x, y) < DARK;
    let top = (0..height).find(|y| (0..width).any(|x| dark(x, *y)))?;
    let left = (0..width).find(|x| dark(*x, top))?;
    let right = (left..width).rfind(|x| dark(*x, top))? + 1;
    let scale = (left..width).take_while(|x| dark(*x, top)).count() / FINDER;
    let side = (right - left).checked_div(scale)?;
    if side * scale != right - left || !(21..=177).contains(&side) || side % 4 != 1 {
        return None;
    }
    let middle = |module: usize| module * scale + scale / 2;
    let grid = rqrr::SimpleGrid::from_func(side, |x, y| dark(left + middle(x), top + middle(y)));
    rqrr::Grid::new(grid).decode().ok().map(|(_, text)| text)
}

/// The secret as the address spells it.
fn secret_in(uri: &str) -> Option<String> {
    let address = url::Url::parse(uri).ok()?;
    let secret = address.query_pairs().filter(|(key, _)| key == "secret").last()?.1;
    Some(canonical(&secret))
}

/// Base32 as machines write it.
fn canonical(base32: &str) -> String {
    base32.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '=')).map(|c| c.to_ascii_uppercase()).collect()
}

#[cfg(test)]
#[path = "authenticator_tests.rs"]
mod tests;
