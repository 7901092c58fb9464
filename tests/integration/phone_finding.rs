//! Telephone numbers in running text, and what only looks like them.

use corroborate::data::numbering_plan::Region;
use corroborate::facts::phone::find;

fn found<'a>(text: &'a str, region: &str) -> Vec<&'a str> {
    find(text, Region::new(region)).into_iter().map(|found| &text[found.start..found.end]).collect()
}

#[test]
fn numbers_are_found_with_their_spans() {
    for (text, region, wanted) in [
        (
            "Call (212) 555-0123 ext. 45 or +44 20 7946 0958, thanks",
            "US",
            vec!["(212) 555-0123 ext. 45", "+44 20 7946 0958"],
        ),
        ("Ada Example · 212.555.0123 · ada@example.com", "US", vec!["212.555.0123"]),
        ("2015-2019 212-555-0123", "US", vec!["212-555-0123"]),
        ("Aug 2019 – 2021 Phone: +1-212-555-0199 (mobile)", "US", vec!["+1-212-555-0199"]),
        ("(212) 555-0123/(212) 555-0124", "US", vec!["(212) 555-0123", "(212) 555-0124"]),
        ("tel:+12125550123;ext=5", "US", vec!["+12125550123;ext=5"]),
        ("Phone no. 2125550123", "US", vec!["2125550123"]),
        ("M: 07700 900123 | T: 020 7946 0958", "GB", vec!["07700 900123", "020 7946 0958"]),
        ("Tel. 030/123456", "DE", vec!["030/123456"]),
        ("+49 (0)30 123456, 0171 1234567", "DE", vec!["+49 (0)30 123456", "0171 1234567"]),
        ("(+1) 212-555-0123", "", vec!["(+1) 212-555-0123"]),
        ("電話：03-1234-5678", "JP", vec!["03-1234-5678"]),
        ("+33 1 23 45 67 89", "", vec!["+33 1 23 45 67 89"]),
        ("Ｔｅｌ ＋４４ ２０ ７９４６ ０９５８", "", vec!["＋４４ ２０ ７９４６ ０９５８"]),
    ] {
        assert_eq!(found(text, region), wanted, "{text}");
    }
}

#[test]
fn what_only_looks_like_a_number_is_left_alone() {
    for text in [
        "06/2015 - 08/2019",
        "2016-2020",
        "01.02.2019 - 03.04.2020",
        "2019-05-31 12:30",
        "20190531",
        "20190531123000",
        "May 2012 – Jun 2016, GPA 3.8/4.0",
        "ISBN 978-3-16-148410-0",
        "ISBN-13: 9783161484100",
        "0-306-40615-2",
        "978-0-306-40615-7",
        "$2125550123",
        "€ 2 125 550 123",
        "2125550123 USD",
        "1 000 000 users",
        "12 345 678",
        "1.234.567,89",
        "192.168.100.200",
        "Order 2125550123",
        "Invoice no. 2125550123",
        "id-2125550123",
        "#2125550123",
        "www.example.com/2125550123",
        "john.2125550123@example.com",
        "ORCID 0000-0002-1825-0097",
        "123-45-6789",
        "4111 1111 1111 1111",
        "DE89 3704 0044 0532 0130 00",
        "a2125550123",
        "2125550123b",
        "2125550123.5",
        "3.14159265",
        "commit 2125550123abc",
        "v2.125.550.123",
        "US patent 2125550123",
        "10,000,000 requests",
        "arXiv:2106.01234567",
    ] {
        assert_eq!(found(text, "US"), Vec::<&str>::new(), "{text}");
    }
}

#[test]
fn time_grows_with_the_text_alone() {
    let line = "Jan 2019 - Feb 2021 (212) 555-0123, +44 20 7946 0958; 1 2 3 4 5 6 7 8 9 0 12-34-56-78 ";
    let time = |copies: usize| {
        let text = line.repeat(copies);
        (0..5)
            .map(|_| {
                let start = std::time::Instant::now();
                assert!(find(&text, Region::new("US")).len() >= copies * 2);
                start.elapsed()
            })
            .min()
            .unwrap_or_default()
    };
    time(10);
    let (mut small, mut large) = (time(200), time(2000));
    // Other tests take the processors meanwhile: what is measured again comes nearer to what it takes alone.
    for _ in 0..20 {
        if large < small * 30 {
            break;
        }
        (small, large) = (small.min(time(200)), large.min(time(2000)));
    }
    assert!(large < small * 30, "{small:?} for 200 lines, {large:?} for 2000");
}
