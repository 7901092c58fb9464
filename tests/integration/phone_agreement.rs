//! Agreement with the plan's own patterns: every number is read a second time by evaluating the regular expressions of
//! the plan directly, with the `regex` crate, and both readings must be the same.

use corroborate::data::numbering_plan::{CallingCode, NumberType, Region};
use corroborate::facts::phone::{PhoneNumber, Reason, Status};
use phonenumber::metadata::{DATABASE, Descriptor, Metadata};
use regex::Regex;
use std::collections::{BTreeMap, BTreeSet};

/// One pattern with its lengths.
struct Rule {
    whole: Regex,
    lengths: BTreeSet<usize>,
}

impl Rule {
    fn new(descriptor: &Descriptor, lengths: BTreeSet<usize>) -> Rule {
        Rule { whole: anchored(descriptor.national_number().as_str(), true), lengths }
    }

    fn fits(&self, digits: &str) -> bool {
        self.lengths.contains(&digits.len()) && self.whole.is_match(digits)
    }
}

fn anchored(pattern: &str, to_end: bool) -> Regex {
    let pattern: String = pattern.split_whitespace().collect();
    Regex::new(&format!("^(?:{pattern}){}", if to_end { "$" } else { "" })).unwrap()
}

struct Country {
    id: String,
    general: Rule,
    local: BTreeSet<usize>,
    types: Vec<(NumberType, Rule)>,
    leading: Option<Regex>,
    prefix: Option<Regex>,
    rewrite: Option<String>,
    international: Option<Regex>,
    examples: Vec<(NumberType, String)>,
}

impl Country {
    fn new(metadata: &Metadata) -> Country {
        let all = metadata.descriptors();
        let mut types = Vec::new();
        let mut examples = Vec::new();
        let (mut whole, mut local) = (BTreeSet::new(), BTreeSet::new());
        for (kind, descriptor) in [
            (NumberType::PremiumRate, all.premium_rate()),
            (NumberType::TollFree, all.toll_free()),
            (NumberType::SharedCost, all.shared_cost()),
            (NumberType::Voip, all.voip()),
            (NumberType::PersonalNumber, all.personal_number()),
            (NumberType::Pager, all.pager()),
            (NumberType::UniversalAccess, all.uan()),
            (NumberType::Voicemail, all.voicemail()),
            (NumberType::FixedLine, all.fixed_line()),
            (NumberType::Mobile, all.mobile()),
        ] {
            let Some(descriptor) = descriptor else { continue };
            let lengths: BTreeSet<usize> =
                descriptor.possible_length().iter().map(|l| usize::from(*l)).collect();
            whole.extend(&lengths);
            local.extend(descriptor.possible_local_length().iter().map(|l| usize::from(*l)));
            examples.extend(descriptor.example().map(|example| (kind, example.to_owned())));
            types.push((kind, Rule::new(descriptor, lengths)));
        }
        let prefix =
            metadata.national_prefix_for_parsing().map(|p| p.as_str()).or(metadata.national_prefix());
        Country {
            id: metadata.id().to_owned(),
            local: local.difference(&whole).copied().collect(),
            general: Rule::new(all.general(), whole),
            types,
            leading: metadata.leading_digits().map(|p| anchored(p.as_str(), false)),
            prefix: prefix.map(|p| anchored(p, false)),
            rewrite: metadata.national_prefix_transform_rule().map(str::to_owned),
            international: metadata.international_prefix().map(|p| anchored(p.as_str(), false)),
            examples,
        }
    }

    /// Every type that fits, those that win over others first.
    fn types(&self, national: &str) -> Vec<NumberType> {
        if !self.general.fits(national) {
            return Vec::new();
        }
        self.types.iter().filter(|(_, rule)| rule.fits(national)).map(|(kind, _)| *kind).collect()
    }

    /// The number without its national prefix, if one was taken off.
    fn strip(&self, digits: &str) -> Option<String> {
        let captures = self.prefix.as_ref()?.captures(digits)?;
        let matched = captures.get(0)?.end();
        let groups = captures.len() - 1;
        let out = match (&self.rewrite, captures.get(groups)) {
            (Some(rule), Some(kept)) if groups > 0 => {
                format!("{}{}", rule.replace(&format!("${groups}"), kept.as_str()), &digits[matched..])
            }
            _ => digits[matched..].to_owned(),
        };
        (!self.general.fits(digits) || self.general.fits(&out)).then_some(out).filter(|out| out != digits)
    }

    fn length(&self, digits: usize) -> Status {
        let lengths = &self.general.lengths;
        if self.local.contains(&digits) {
            Status::LocalOnly
        } else if lengths.contains(&digits) {
            Status::Unassigned
        } else if lengths.is_empty() {
            Status::Impossible(Reason::InvalidLength)
        } else if digits < *lengths.first().unwrap() {
            Status::Impossible(Reason::TooShort)
        } else if digits > *lengths.last().unwrap() {
            Status::Impossible(Reason::TooLong)
        } else {
            Status::Impossible(Reason::InvalidLength)
        }
    }
}

/// What a reading says: status, calling code, national number, (region, types) by region, the preferred region.
#[derive(Debug, PartialEq)]
struct Said {
    status: Status,
    code: u16,
    national: String,
    fits: BTreeMap<String, Vec<NumberType>>,
    first: String,
}

struct Oracle {
    codes: BTreeMap<u16, Vec<Country>>,
}

impl Oracle {
    fn new() -> Oracle {
        let codes = (1..1000).filter_map(|code| {
            let regions = DATABASE.by_code(&code)?;
            Some((code, regions.into_iter().map(Country::new).collect()))
        });
        Oracle { codes: codes.collect() }
    }

    fn countries(&self) -> impl Iterator<Item = (u16, &Country)> {
        self.codes.iter().flat_map(|(code, countries)| countries.iter().map(move |country| (*code, country)))
    }

    fn code_at_start(&self, digits: &str) -> Option<(u16, usize)> {
        (1..=3).find_map(|length| {
            let code: u16 = digits.get(..length)?.parse().ok()?;
            (!digits.starts_with('0') && self.codes.contains_key(&code)).then_some((code, length))
        })
    }

    /// Reads digits after a plus, or as written within a country.
    fn read(&self, digits: &str, home: Option<(u16, &Country)>) -> Result<Said, Reason> {
        let (code, rules, rest) = match home {
            None => {
                let (code, length) = self.code_at_start(digits).ok_or(Reason::UnknownCallingCode)?;
                (code, &self.codes[&code][0], digits[length..].to_owned())
            }
            Some((home_code, home)) => {
                let abroad =
                    home.international.as_ref().and_then(|pattern| pattern.find(digits)).map(|m| m.end());
                let own = home_code.to_string();
                if let Some(end) = abroad.filter(|end| !digits[*end..].starts_with('0')) {
                    if digits.len() - end <= 2 {
                        return Err(Reason::TooShort);
                    }
                    let (code, length) =
                        self.code_at_start(&digits[end..]).ok_or(Reason::UnknownCallingCode)?;
                    (code, &self.codes[&code][0], digits[end + length..].to_owned())
                } else if let Some(after) = digits.strip_prefix(&own)
                    && let rest = home.strip(after).unwrap_or(after.to_owned())
                    && ((!home.general.fits(digits) && home.general.fits(&rest))
                        || home.length(digits.len()) == Status::Impossible(Reason::TooLong))
                {
                    (home_code, &self.codes[&home_code][0], rest)
                } else {
                    (home_code, home, digits.to_owned())
                }
            }
        };
        if rest.len() < 2 {
            return Err(Reason::TooShort);
        }
        let stripped = rules.strip(&rest).filter(|stripped| {
            matches!(rules.length(stripped.len()), Status::Unassigned | Status::Impossible(Reason::TooLong))
        });
        let national = stripped.unwrap_or(rest);
        if national.len() < 2 {
            return Err(Reason::TooShort);
        }
        if national.len() > 17 {
            return Err(Reason::TooLong);
        }
        let countries = &self.codes[&code];
        let first = countries.iter().find(|country| {
            countries.len() == 1
                || match &country.leading {
                    Some(leading) => leading.is_match(&national),
                    None => !country.types(&national).is_empty(),
                }
        });
        let valid = first.is_some_and(|country| !country.types(&national).is_empty());
        let mut fits = BTreeMap::new();
        for country in countries.iter().filter(|_| valid) {
            let types = country.types(&national);
            if !types.is_empty() {
                fits.insert(country.id.clone(), types);
            }
        }
        Ok(Said {
            status: if valid { Status::Valid } else { countries[0].length(national.len()) },
            code,
            national,
            fits,
            first: first.filter(|_| valid).map(|country| country.id.clone()).unwrap_or_default(),
        })
    }
}

fn said(number: &PhoneNumber) -> Result<Said, Reason> {
    if number.national_number().is_empty() {
        match number.status() {
            Status::Impossible(reason) => return Err(reason),
            other => panic!("{other:?} without a number"),
        }
    }
    Ok(Said {
        status: number.status(),
        code: number.calling_code().unwrap().number(),
        national: number.national_number().to_owned(),
        fits: number
            .regions()
            .map(|(region, types)| (region.id().to_owned(), types.iter().collect()))
            .collect(),
        first: number.region().map(|region| region.id().to_owned()).unwrap_or_default(),
    })
}

struct Comparison {
    oracle: Oracle,
    numbers: usize,
    valid: usize,
}

impl Comparison {
    fn international(&mut self, code: u16, national: &str) {
        let digits = format!("{code}{national}");
        if digits.len() <= 2 {
            return;
        }
        let mine = PhoneNumber::read(&format!("+{digits}"), None);
        self.numbers += 1;
        self.valid += usize::from(mine.is_valid());
        assert_eq!(said(&mine), self.oracle.read(&digits, None), "+{digits}");
    }

    fn within(&mut self, code: u16, id: &str, digits: &str) {
        let Some(region) = Region::new(id).filter(|_| digits.len() > 2) else { return };
        let country = self.oracle.codes[&code].iter().find(|country| country.id == id).unwrap();
        let mine = PhoneNumber::read(digits, Some(region));
        self.numbers += 1;
        self.valid += usize::from(mine.is_valid());
        assert_eq!(said(&mine), self.oracle.read(digits, Some((code, country))), "{digits} in {id}");
    }
}

/// A small seeded generator (SplitMix64).
struct Random(u64);

impl Random {
    fn next(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % below as u64) as usize
    }

    fn digits(&mut self, count: usize) -> String {
        (0..count).map(|_| char::from(b'0' + self.next(10) as u8)).collect()
    }
}

#[test]
fn every_region_of_the_plan_is_there() {
    let oracle = Oracle::new();
    let mut theirs: Vec<(u16, String)> =
        oracle.countries().map(|(code, country)| (code, country.id.clone())).collect();
    let mut ours: Vec<(u16, String)> =
        Region::all().map(|region| (region.calling_code().number(), region.id().to_owned())).collect();
    theirs.sort();
    ours.sort();
    assert_eq!(ours, theirs);
    for (code, countries) in &oracle.codes {
        let ids: Vec<&str> = CallingCode::new(*code).unwrap().regions().map(Region::id).collect();
        assert_eq!(ids, countries.iter().map(|country| country.id.as_str()).collect::<Vec<_>>());
    }
}

#[test]
fn examples_and_their_mutations_agree() {
    let oracle = Oracle::new();
    let examples: Vec<(u16, String, NumberType, String)> = oracle
        .countries()
        .flat_map(|(code, country)| {
            country
                .examples
                .iter()
                .map(move |(kind, number)| (code, country.id.clone(), *kind, number.clone()))
        })
        .collect();
    assert!(examples.len() > 1100, "{}", examples.len());
    let mut random = Random(1);
    let mut all = Comparison { oracle, numbers: 0, valid: 0 };
    for (code, id, kind, number) in &examples {
        let read = PhoneNumber::read(&format!("+{code}{number}"), None);
        let fits = read
            .regions()
            .any(|(region, types)| region.id() == id && types.iter().any(|other| other == *kind));
        assert!(fits || id == "001", "+{code} {number} is a {} number of {id}", kind.name());
        let mut variants =
            vec![number.clone(), number[1..].to_owned(), number[..number.len() - 1].to_owned()];
        variants.extend((0..10).map(|digit| format!("{number}{digit}")));
        for at in 0..number.len() {
            for _ in 0..3 {
                variants.push(format!("{}{}{}", &number[..at], random.next(10), &number[at + 1..]));
            }
        }
        for variant in &variants {
            all.international(*code, variant);
            all.within(*code, id, variant);
        }
        for prefix in ["0", "1", "8", "9", "00", "01", "011", "15", "06", "90", "014", "180020", "003768"] {
            all.within(*code, id, &format!("{prefix}{number}"));
            all.international(*code, &format!("{prefix}{number}"));
        }
        all.within(*code, id, &format!("{code}{number}"));
        all.within(*code, id, &format!("{code}0{number}"));
        all.within(*code, id, &format!("00{code}{number}"));
        all.within(*code, id, &format!("011{code}{number}"));
        if number.len() > 7 {
            all.within(*code, id, &number[number.len() - 7..]);
            all.within(*code, id, &number[number.len() - 6..]);
        }
        // Argentina's 15 after the area code, Brazil's carriers after the prefix.
        for at in 2..=4 {
            all.within(
                *code,
                id,
                &format!("0{}15{}", &number[..at.min(number.len())], &number[at.min(number.len())..]),
            );
            all.within(*code, id, &format!("0{}{number}", random.next(90) + 10));
        }
    }
    println!("{} numbers, {} of them valid, no mismatch", all.numbers, all.valid);
    assert!(all.numbers > 120_000 && all.valid > 50_000);
}

#[test]
fn random_numbers_agree() {
    let mut all = Comparison { oracle: Oracle::new(), numbers: 0, valid: 0 };
    let codes: Vec<u16> = all.oracle.codes.keys().copied().collect();
    let examples: Vec<(u16, String, String)> = all
        .oracle
        .countries()
        .flat_map(|(code, country)| {
            country.examples.iter().map(move |(_, n)| (code, country.id.clone(), n.clone()))
        })
        .collect();
    let mut random = Random(20_261_122);
    while all.numbers < 300_000 {
        let code = codes[random.next(codes.len())];
        let length = 3 + random.next(13);
        let digits = random.digits(length);
        all.international(code, &digits);
        // A real beginning, another ending.
        let (code, id, number) = examples[random.next(examples.len())].clone();
        let kept = random.next(number.len());
        let ending = random.digits(number.len() - kept);
        all.international(code, &format!("{}{ending}", &number[..kept]));
        all.within(code, &id, &format!("{}{}{ending}", ["", "0", "1", "8"][random.next(4)], &number[..kept]));
    }
    println!("{} numbers, {} of them valid, no mismatch", all.numbers, all.valid);
    assert!(all.valid > 30_000);
}
