//! A small server for built files, on this machine alone: one folder to read, and one address that shows what a form sent to it.

use crate::tools::Outcome;
use base64::Engine;
use base64::prelude::BASE64_STANDARD as STANDARD;
use std::fs;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

/// Tried first, so that the address stays the same from run to run.
const USUAL_PORT: u16 = 8717;
/// A request's head is refused when it is longer, in bytes.
const LONGEST_HEAD: usize = 8192;
/// A form is refused when it is longer, in bytes.
const LONGEST_FORM: usize = 16 * 1024 * 1024;
/// Where the career site's form is sent to, and the page that shows what arrived.
const RECEIVED: (&str, &str) = ("/career/received", "career/received.html");
/// Where that page has what arrived.
const GAP: &str = "<!--received-->";
/// A silent client is dropped after this time.
const PATIENCE: Duration = Duration::from_secs(5);
/// What other files than pages may do: nothing.
const NOTHING_ALLOWED: &str = "default-src 'none'";
/// What a worker may do: run the engine that its page hands it.
const WORKER_ALLOWED: &str = "default-src 'none'; script-src 'wasm-unsafe-eval'";

/// Serves a folder until the process is stopped.
pub fn serve(folder: &Path, port: Option<u16>) -> Outcome {
    let listener = match port {
        Some(port) => TcpListener::bind((Ipv4Addr::LOCALHOST, port))
            .map_err(|error| format!("port {port} of this machine cannot be used: {error}"))?,
        None => TcpListener::bind((Ipv4Addr::LOCALHOST, USUAL_PORT))
            .or_else(|_| TcpListener::bind((Ipv4Addr::LOCALHOST, 0)))?,
    };
    let address = listener.local_addr()?;
    println!(
        "The training page is at http://{address}/, a career site to try at http://{address}/career/index.html — press Ctrl+C to stop."
    );
    let folder = Arc::new(folder.to_path_buf());
    for connection in listener.incoming() {
        let (Ok(stream), folder) = (connection, Arc::clone(&folder)) else { continue };
        // One client's failure is its own.
        thread::spawn(move || answer(stream, &folder).ok());
    }
    Ok(())
}

/// What is sent back.
#[derive(Debug, PartialEq)]
struct Reply {
    status: &'static str,
    kind: &'static str,
    policy: String,
    body: Vec<u8>,
}

impl Reply {
    fn refusal(status: &'static str) -> Self {
        let body = format!("{status}\n").into_bytes();
        Self { status, kind: "text/plain; charset=utf-8", policy: NOTHING_ALLOWED.to_owned(), body }
    }
}

fn answer(mut stream: TcpStream, folder: &Path) -> std::io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    let mut head = Vec::new();
    let mut part = [0; 1024];
    while !head.windows(4).any(|end| end == b"\r\n\r\n") {
        let count = stream.read(&mut part)?;
        if count == 0 || head.len() + count > LONGEST_HEAD {
            return Ok(());
        }
        head.extend_from_slice(part.get(..count).unwrap_or_default());
    }
    let end = head.windows(4).position(|end| end == b"\r\n\r\n").unwrap_or_default() + 4;
    let mut body = head.split_off(end);
    let head = String::from_utf8_lossy(&head).into_owned();
    let mut words = head.lines().next().unwrap_or_default().split(' ');
    let (method, address) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let reply = if method == "POST" && address == RECEIVED.0 {
        let length =
            header(&head, "content-length").and_then(|length| length.parse().ok()).unwrap_or(usize::MAX);
        if length > LONGEST_FORM {
            Reply::refusal("413 Content Too Large")
        } else {
            while body.len() < length {
                let count = stream.read(&mut part)?;
                if count == 0 {
                    return Ok(());
                }
                body.extend_from_slice(part.get(..count).unwrap_or_default());
            }
            received(folder, header(&head, "content-type").unwrap_or_default(), &body)
        }
    } else {
        reply(folder, method, address)
    };
    write!(
        stream,
        "HTTP/1.1 {}\r\nContent-Type: {}\r\nContent-Length: {}\r\nContent-Security-Policy: {}\r\n\
         X-Content-Type-Options: nosniff\r\nReferrer-Policy: no-referrer\r\nCache-Control: no-store\r\n\
         Connection: close\r\n\r\n",
        reply.status,
        reply.kind,
        reply.body.len(),
        reply.policy
    )?;
    if method != "HEAD" {
        stream.write_all(&reply.body)?;
    }
    stream.flush()
}

fn reply(folder: &Path, method: &str, address: &str) -> Reply {
    if method != "GET" && method != "HEAD" {
        return Reply::refusal("405 Method Not Allowed");
    }
    let Some((path, kind)) = locate(folder, address) else { return Reply::refusal("404 Not Found") };
    let Ok(body) = fs::read(path) else { return Reply::refusal("404 Not Found") };
    let page = kind.starts_with("text/html").then(|| stated_policy(&body)).flatten();
    let other = if address.split('?').next().is_some_and(|path| path.ends_with(".worker.js")) {
        WORKER_ALLOWED
    } else {
        NOTHING_ALLOWED
    };
    Reply { status: "200 OK", kind, policy: page.unwrap_or_else(|| other.to_owned()), body }
}

/// The value of a header, by its name in lower case.
fn header<'h>(head: &'h str, name: &str) -> Option<&'h str> {
    head.lines()
        .skip(1)
        .filter_map(|line| line.split_once(':'))
        .find(|(known, _)| known.eq_ignore_ascii_case(name))
        .map(|(_, value)| value.trim())
}

/// The page that shows exactly what a form sent. The body stands in it in base64, which is no markup whatever was sent; the page's script
/// takes it apart. Nothing is kept.
fn received(folder: &Path, kind: &str, body: &[u8]) -> Reply {
    let Ok(page) = fs::read_to_string(folder.join(RECEIVED.1)) else {
        return Reply::refusal("404 Not Found");
    };
    let policy = stated_policy(page.as_bytes()).unwrap_or_else(|| NOTHING_ALLOWED.to_owned());
    let given = format!(
        "<template id=\"received\" data-kind=\"{}\">{}</template>",
        STANDARD.encode(kind),
        STANDARD.encode(body)
    );
    Reply {
        status: "200 OK",
        kind: "text/html; charset=utf-8",
        policy,
        body: page.replacen(GAP, &given, 1).into_bytes(),
    }
}

/// The file that an address names, with its media type. Names are plain letters, digits, `.`, `-` and `_`, and never
/// start with a dot, so no address leaves the folder.
fn locate(folder: &Path, address: &str) -> Option<(PathBuf, &'static str)> {
    let path = address.split(['?', '#']).next()?.strip_prefix('/')?;
    let path = if path.is_empty() { "training.html" } else { path };
    let mut file = folder.to_path_buf();
    for name in path.split('/') {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_');
        if name.is_empty() || name.starts_with('.') || !name.bytes().all(plain) {
            return None;
        }
        file.push(name);
    }
    let kind = match file.extension()?.to_str()? {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" => "application/json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "pack" => "application/octet-stream",
        "zip" => "application/zip",
        _ => return None,
    };
    file.is_file().then_some((file, kind))
}

/// The content-security policy that a page states itself: the header repeats it, and adds that no page frames it.
fn stated_policy(page: &[u8]) -> Option<String> {
    let page = std::str::from_utf8(page).ok()?;
    let (_, rest) = page.split_once("http-equiv=\"Content-Security-Policy\" content=\"")?;
    let (policy, _) = rest.split_once('"')?;
    let plain = |byte: u8| (0x20..0x7f).contains(&byte);
    policy.bytes().all(plain).then(|| format!("{policy}; frame-ancestors 'none'"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder() -> PathBuf {
        crate::tools::root().join("xtask")
    }

    #[test]
    fn only_files_of_the_folder_are_served() {
        for address in
            ["/../Cargo.toml", "/..%2fCargo.toml", "//etc/passwd", "/.hidden", "/src", "", "/a\\b", "/\0"]
        {
            assert_eq!(locate(&folder(), address), None, "{address}");
        }
        let (file, kind) = locate(&folder(), "/src/package/corroborate.js?x=1").unwrap();
        assert!(file.is_file());
        assert_eq!(kind, "text/javascript; charset=utf-8");
    }

    #[test]
    fn only_reading_is_answered() {
        assert_eq!(reply(&folder(), "POST", "/src/package/corroborate.js").status, "405 Method Not Allowed");
        assert_eq!(reply(&folder(), "GET", "/missing.js").status, "404 Not Found");
        assert_eq!(reply(&folder(), "GET", "/src/package/corroborate.js").status, "200 OK");
    }

    #[test]
    fn what_was_sent_is_no_markup() {
        let folder = std::env::temp_dir().join(format!("corroborate-received-{}", std::process::id()));
        fs::create_dir_all(folder.join("career")).unwrap();
        fs::write(folder.join(RECEIVED.1), format!("<p>{GAP}</p>")).unwrap();
        let reply = received(&folder, "text/plain\"><script>", b"</template><script>alert(1)</script>");
        fs::remove_dir_all(&folder).unwrap();
        let page = String::from_utf8(reply.body).unwrap();
        assert!(page.contains("<template id=\"received\"") && !page.contains("<script>"), "{page}");
        assert_eq!(header("POST / HTTP/1.1\r\nContent-Length: 12\r\n", "content-length"), Some("12"));
    }

    #[test]
    fn a_page_keeps_its_own_policy() {
        let page = b"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">";
        assert_eq!(stated_policy(page).unwrap(), "default-src 'none'; frame-ancestors 'none'");
        assert_eq!(stated_policy(b"<p>"), None);
    }
}
