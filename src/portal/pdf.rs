//! Files to print: a title, lines of text and possibly a QR code, on pages of A4.
//!
//! Plain on purpose: a standard font and streams without compression, so that any reader gets the text out.

use pdf_writer::{Content, Finish as _, Name, Pdf, Rect, Ref, Str, TextStr};

use super::qr::QrMatrix;

const PAGE: (f32, f32) = (595.0, 842.0);
const MARGIN: f32 = 56.0;
const TITLE_SIZE: f32 = 17.0;
const TEXT_SIZE: f32 = 11.0;
const LEADING: f32 = 17.0;
/// Characters of Helvetica at the text's size that surely fit between the margins.
const LINE: usize = 84;
/// Side of the QR code, in points.
const PICTURE: f32 = 190.0;
/// Lines of text that fit on a page besides title and QR code.
const LINES: usize = 28;

/// Writes the document.
pub(crate) fn document(title: &str, lines: &[String], picture: Option<&QrMatrix>) -> Vec<u8> {
    let wrapped: Vec<String> = lines.iter().flat_map(|line| wrap(line)).collect();
    let mut sheets: Vec<&[String]> = wrapped.chunks(LINES).collect();
    if sheets.is_empty() {
        sheets.push(&[]);
    }
    let (catalog, tree, font, info) = (Ref::new(1), Ref::new(2), Ref::new(3), Ref::new(4));
    let mut pdf = Pdf::new();
    pdf.catalog(catalog).pages(tree).lang(TextStr("en"));
    pdf.document_info(info).title(TextStr(title));
    pdf.type1_font(font).base_font(Name(b"Helvetica")).encoding_predefined(Name(b"WinAnsiEncoding"));
    let mut next = Ref::new(5);
    let mut kids = Vec::new();
    for (index, sheet) in sheets.iter().enumerate() {
        let (page, content) = (next.bump(), next.bump());
        kids.push(page);
        let mut writer = pdf.page(page);
        writer.media_box(Rect::new(0.0, 0.0, PAGE.0, PAGE.1)).parent(tree).contents(content);
        writer.resources().fonts().pair(Name(b"F1"), font);
        writer.finish();
        let picture = picture.filter(|_| index + 1 == sheets.len());
        pdf.stream(content, &sheet_content(title, sheet, picture));
    }
    let count = i32::try_from(kids.len()).unwrap_or(i32::MAX);
    pdf.pages(tree).kids(kids).count(count);
    pdf.finish()
}

fn sheet_content(title: &str, lines: &[String], picture: Option<&QrMatrix>) -> Vec<u8> {
    let mut content = Content::new();
    let mut y = PAGE.1 - MARGIN - TITLE_SIZE;
    show(&mut content, TITLE_SIZE, y, title);
    y -= 2.0 * LEADING;
    for line in lines {
        show(&mut content, TEXT_SIZE, y, line);
        y -= LEADING;
    }
    if let Some(matrix) = picture {
        draw(&mut content, matrix, y - PICTURE);
    }
    content.finish().into_vec()
}

fn show(content: &mut Content, size: f32, y: f32, text: &str) {
    content.begin_text();
    content.set_font(Name(b"F1"), size);
    content.next_line(MARGIN, y);
    content.show(Str(&encoded(text)));
    content.end_text();
}

/// Draws a QR code whose lower edge is at `bottom`.
fn draw(content: &mut Content, matrix: &QrMatrix, bottom: f32) {
    let modules = u16::try_from(matrix.width()).unwrap_or(1);
    let side = PICTURE / f32::from(modules);
    for row in 0..modules {
        for column in 0..modules {
            if matrix.dark(column.into(), row.into()) {
                let (x, y) = (MARGIN + f32::from(column) * side, bottom + f32::from(modules - 1 - row) * side);
                content.rect(x, y, side, side);
            }
        }
    }
    content.fill_nonzero();
}

/// Breaks a line at spaces so that it fits the page; words longer than a line are cut.
fn wrap(line: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in line.split(' ').flat_map(pieces) {
        match lines.last_mut() {
            Some(last) if last.is_empty() => *last = word,
            Some(last) if last.chars().count() + 1 + word.chars().count() <= LINE => {
                last.push(' ');
                last.push_str(&word);
            }
            Some(_) | None => lines.push(word),
        }
    }
    lines
}

/// A word in pieces that fit a line.
fn pieces(word: &str) -> Vec<String> {
    let letters: Vec<char> = word.chars().collect();
    letters.chunks(LINE).map(|piece| piece.iter().collect()).collect()
}

/// A text in WinAnsiEncoding (Windows code page 1252); a question mark for what it lacks.
fn encoded(text: &str) -> Vec<u8> {
    /// The characters of codes 0x80 to 0x9f; the replacement character where there is none.
    const UPPER: &str = "€\u{fffd}‚ƒ„…†‡ˆ‰Š‹Œ\u{fffd}Ž\u{fffd}\u{fffd}‘’“”•–—˜™š›œ\u{fffd}žŸ";
    let code = |character: char| match u32::from(character) {
        point @ (0x20..=0x7e | 0xa0..=0xff) => u8::try_from(point).unwrap_or(b'?'),
        _ => (0x80_u8..).zip(UPPER.chars()).find(|(_, known)| *known == character).map_or(b'?', |(code, _)| code),
    };
    text.chars().map(code).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text_of(file: &[u8]) -> String {
        let document = lopdf::Document::load_mem(file).unwrap();
        let pages: Vec<u32> = document.get_pages().keys().copied().collect();
        document.extract_text(&pages).unwrap()
    }

    #[test]
    fn the_text_can_be_read_back() {
        let matrix = QrMatrix::of("a code");
        let file = document("Two-factor authentication", &["Niccolò D'Àngelo – 10000000".into()], matrix.as_ref());
        let text = text_of(&file);
        assert!(file.starts_with(b"%PDF-"));
        assert!(text.contains("Two-factor authentication"), "{text}");
        assert!(text.contains("Niccolò D'Àngelo – 10000000"), "{text}");
    }

    #[test]
    fn many_lines_fill_several_pages() {
        let lines: Vec<String> = (0..70).map(|n| format!("line {n}")).collect();
        let text = text_of(&document("Long", &lines, None));
        assert!(text.contains("line 0\n") && text.contains("line 69"), "{text}");
    }

    #[test]
    fn long_lines_are_wrapped() {
        let line = format!("{} {}", "word ".repeat(30).trim_end(), "x".repeat(200));
        let wrapped = wrap(&line);
        assert!(wrapped.iter().all(|line| line.chars().count() <= LINE), "{wrapped:?}");
        assert_eq!(wrapped.concat().replace(' ', ""), line.replace(' ', ""));
        assert_eq!(wrap(""), [""]);
    }

    #[test]
    fn characters_without_a_code_become_question_marks() {
        assert_eq!(encoded("Š€ж"), [0x8a, 0x80, b'?']);
    }
}
