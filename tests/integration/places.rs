//! What written places say for certain, and the clocks of the world, case by case.

use corroborate::data::places::{Country, OffsetPair, Region, Zone};
use corroborate::facts::place::{
    Certainty, Comparison, Level, Place, compare, fits, offset_pairs, resolve, resolve_text, shared_zones,
    zone_consistent, zone_fits,
};
use proptest::prelude::*;

/// "US-TX" for one division, "US" for none or several, "?" for an unknown place.
fn said(place: &Place) -> String {
    match (place.country, place.regions.only()) {
        (Some(country), Some(region)) => format!("{}-{}", country.code(), region.code()),
        (Some(country), None) => country.code().to_owned(),
        _ => "?".to_owned(),
    }
}

const TEXTS: &[(&str, &str)] = &[
    // The United States as they are written there.
    ("Austin, TX", "US-TX"),
    ("austin, tx", "US-TX"),
    ("Austin TX", "US-TX"),
    ("Austin, TX 78701", "US-TX"),
    ("Austin, Texas", "US-TX"),
    ("Austin, Texas, USA", "US-TX"),
    ("Austin, TX, US", "US-TX"),
    ("Austin, TX, United States", "US-TX"),
    ("AUSTIN, TEXAS, UNITED STATES OF AMERICA", "US-TX"),
    ("Austin, TX (Remote)", "US-TX"),
    ("Remote (Austin, TX)", "US-TX"),
    ("Anytown, TX", "US-TX"),
    ("Virginia, MN", "US-MN"),
    ("Virginia, MN, USA", "US-MN"),
    ("Virginia MN", "US-MN"),
    ("California, MD", "US-MD"),
    ("Indiana, PA", "US-PA"),
    ("Georgia, VT", "US-VT"),
    ("OR, US", "US-OR"),
    ("Portland, OR, US", "US-OR"),
    ("Anytown, Texas", "US-TX"),
    ("Anytown, NY", "US-NY"),
    ("Anytown, New Jersey", "US-NJ"),
    ("Paris, Texas", "US-TX"),
    ("Paris, TX", "US-TX"),
    ("New York, NY", "US-NY"),
    ("New York, New York", "US-NY"),
    ("New York City", "US-NY"),
    ("NYC", "US-NY"),
    ("Brooklyn, NY", "US-NY"),
    ("Greater New York City Area", "US-NY"),
    ("New York City Metropolitan Area", "US-NY"),
    ("San Francisco Bay Area", "US-CA"),
    ("San Francisco, CA", "US-CA"),
    ("San Francisco CA", "US-CA"),
    ("San Jose, CA", "US-CA"),
    ("Los Angeles, Calif.", "US-CA"),
    ("Greater Seattle Area", "US-WA"),
    ("Washington, DC", "US-DC"),
    ("Washington, D.C.", "US-DC"),
    ("Washington DC", "US-DC"),
    ("Washington D.C., USA", "US-DC"),
    ("Atlanta, GA", "US-GA"),
    ("Atlanta, Georgia", "US-GA"),
    ("Rome, GA", "US-GA"),
    ("Athens, GA", "US-GA"),
    ("Augusta, Georgia, USA", "US-GA"),
    ("Columbus, IN", "US-IN"),
    ("Indianapolis, IN", "US-IN"),
    ("Peru, Indiana", "US-IN"),
    ("Wilmington, DE", "US-DE"),
    ("Newark, DE", "US-DE"),
    ("Denver, CO", "US-CO"),
    ("Chicago, IL", "US-IL"),
    ("Boston, MA", "US-MA"),
    ("Baltimore, MD", "US-MD"),
    ("Minneapolis, MN", "US-MN"),
    ("St. Louis, MO", "US-MO"),
    ("Saint Louis, Missouri", "US-MO"),
    ("Ft. Lauderdale, FL", "US-FL"),
    ("Fort Worth, TX", "US-TX"),
    ("Philadelphia, PA", "US-PA"),
    ("Lebanon, PA", "US-PA"),
    ("Lebanon, New Hampshire", "US-NH"),
    ("Mexico, Missouri", "US-MO"),
    ("Portland, OR", "US-OR"),
    ("Portland, ME", "US-ME"),
    ("Vancouver, WA", "US-WA"),
    ("Birmingham, AL", "US-AL"),
    ("Birmingham, Alabama", "US-AL"),
    ("Nashville, TN", "US-TN"),
    ("Las Vegas, NV", "US-NV"),
    ("Phoenix, AZ", "US-AZ"),
    ("Honolulu, HI", "US-HI"),
    ("Anchorage, AK", "US-AK"),
    ("Charlotte, NC", "US-NC"),
    ("Richmond, VA", "US-VA"),
    ("Cambridge, MA", "US-MA"),
    ("London, Ohio", "US-OH"),
    ("Springfield, IL", "US-IL"),
    ("Springfield, Illinois, US", "US-IL"),
    ("Houston, USA", "US-TX"),
    ("Remote - US", "US"),
    ("Remote, USA", "US"),
    ("Remote (US)", "US"),
    ("Remote US", "US"),
    ("US", "US"),
    ("U.S.", "US"),
    ("USA", "US"),
    ("United States", "US"),
    ("EE.UU.", "US"),
    ("San Juan, Puerto Rico", "PR"),
    ("San Juan, PR", "PR"),
    ("San Juan, PR, US", "PR"),
    ("Puerto Rico, USA", "PR"),
    ("Hagåtña, Guam", "GU"),
    // Canada.
    ("Toronto, ON", "CA-ON"),
    ("Toronto, Ontario", "CA-ON"),
    ("Toronto, ON, CA", "CA-ON"),
    ("Toronto, Ontario, Canada", "CA-ON"),
    ("London, Ontario", "CA-ON"),
    ("Vancouver, BC", "CA-BC"),
    ("Vancouver, B.C., Canada", "CA-BC"),
    ("Vancouver, Canada", "CA-BC"),
    ("Montréal, QC", "CA-QC"),
    ("Montreal, Québec", "CA-QC"),
    ("Calgary, AB", "CA-AB"),
    ("Halifax, NS", "CA-NS"),
    ("St. John's, NL", "CA-NL"),
    ("Sydney, Nova Scotia", "CA-NS"),
    ("Toronto M5V 2T6, Canada", "CA-ON"),
    // The United Kingdom and Ireland.
    ("London, UK", "GB-ENG"),
    ("London, United Kingdom", "GB-ENG"),
    ("London, England", "GB-ENG"),
    ("London, England, United Kingdom", "GB-ENG"),
    ("London Area, United Kingdom", "GB-ENG"),
    ("London, GB", "GB-ENG"),
    ("Edinburgh, Scotland", "GB-SCT"),
    ("Cardiff, Wales", "GB-WLS"),
    ("Belfast, Northern Ireland", "GB-NIR"),
    ("Guildford, Surrey, UK", "GB-ENG"),
    ("Scotland", "GB-SCT"),
    ("Dublin, Ireland", "IE"),
    ("Galway, Ireland", "IE"),
    ("Perth, Scotland", "GB-SCT"),
    // India.
    ("Bengaluru, Karnataka, India", "IN-KA"),
    ("Bangalore, India", "IN-KA"),
    ("Bangalore", "IN-KA"),
    ("Bengaluru", "IN-KA"),
    ("ಬೆಂಗಳೂರು, ಕರ್ನಾಟಕ", "IN-KA"),
    ("Pune, Maharashtra", "IN-MH"),
    ("Mumbai, MH", "IN-MH"),
    ("Bombay", "IN-MH"),
    ("New Delhi", "IN-DL"),
    ("New Delhi India", "IN-DL"),
    ("Delhi, Delhi", "IN-DL"),
    ("नई दिल्ली, भारत", "IN-DL"),
    ("मुंबई, महाराष्ट्र, भारत", "IN-MH"),
    ("Hyderabad, IN", "IN-TS"),
    ("Hyderabad, Telangana", "IN-TS"),
    ("Salem, TN", "IN-TN"),
    ("Chennai, TN", "IN-TN"),
    ("Gurugram, Haryana", "IN-HR"),
    ("Gurgaon", "IN-HR"),
    ("Kochi, Kerala", "IN-KL"),
    ("Greater Bengaluru Area", "IN-KA"),
    ("Smalltown, Karnataka", "IN-KA"),
    // Europe.
    ("München", "DE-BY"),
    ("Munich, Germany", "DE-BY"),
    ("Muenchen, Bayern", "DE-BY"),
    ("Köln", "DE-NW"),
    ("Koeln, Deutschland", "DE-NW"),
    ("Duesseldorf, NRW", "DE-NW"),
    ("Hamburg, DE", "DE-HH"),
    ("Berlin, Deutschland", "DE-BE"),
    ("Berlin, Germany (Remote)", "DE-BE"),
    ("Frankfurt am Main", "DE-HE"),
    ("Wien, Österreich", "AT-9"),
    ("Zürich, Schweiz", "CH-ZH"),
    ("Zürich, ZH", "CH-ZH"),
    ("Genève, Suisse", "CH-GE"),
    ("Paris, France", "FR-IDF"),
    ("Paris, Île-de-France, France", "FR-IDF"),
    ("75008 Paris, France", "FR-IDF"),
    ("Lyon, Auvergne-Rhône-Alpes", "FR-ARA"),
    ("Madrid, España", "ES-MD"),
    ("Barcelona, Catalunya", "ES-CT"),
    ("Las Palmas de Gran Canaria, España", "ES-CN"),
    ("Lisboa, Portugal", "PT-11"),
    ("Milano, Lombardia", "IT-25"),
    ("Roma, Italia", "IT-62"),
    ("Amsterdam, The Netherlands", "NL-NH"),
    ("Amsterdam, Noord-Holland, Nederland", "NL-NH"),
    ("Bruxelles, Belgique", "BE-BRU"),
    ("København, Danmark", "DK"),
    ("Göteborg, Sverige", "SE"),
    ("Oslo, Norge", "NO"),
    ("Helsinki, Suomi", "FI"),
    ("Kraków, Polska", "PL-12"),
    ("Kraków, Małopolskie", "PL-12"),
    ("Łódź, Poland", "PL-10"),
    ("Praha, Česká republika", "CZ"),
    ("Budapest, Hungary", "HU"),
    ("București, România", "RO"),
    ("София, България", "BG"),
    ("Београд, Србија", "RS"),
    ("Αθήνα, Ελλάδα", "GR"),
    ("İstanbul, Türkiye", "TR-34"),
    ("Istanbul, Turkey", "TR-34"),
    ("Київ, Україна", "UA-30"),
    ("Kyiv, Ukraine", "UA-30"),
    ("Lviv, Lviv Oblast", "UA-46"),
    ("Москва, Россия", "RU-MOW"),
    ("Moscow, Russia", "RU-MOW"),
    ("Санкт-Петербург", "RU-SPE"),
    ("Новосибирск, Россия", "RU-NVS"),
    ("Tbilisi, Georgia", "GE"),
    ("თბილისი, საქართველო", "GE"),
    ("Երևան, Հայաստան", "AM"),
    // The Middle East and Africa.
    ("تهران، ایران", "IR"),
    ("القاهرة، مصر", "EG"),
    ("الرياض، المملكة العربية السعودية", "SA"),
    ("دبي، الإمارات", "AE"),
    ("Dubai, UAE", "AE"),
    ("תל אביב, ישראל", "IL"),
    ("Tel Aviv-Yafo, Israel", "IL"),
    ("Beirut, Lebanon", "LB"),
    ("Amman, Jordan", "JO"),
    ("Lagos, Nigeria", "NG-LA"),
    ("Lagos Nigeria", "NG-LA"),
    ("Abuja, FCT, Nigeria", "NG-FC"),
    ("Nairobi, Kenya", "KE"),
    ("Cape Town, WC", "ZA-WC"),
    ("Johannesburg, Gauteng, South Africa", "ZA-GP"),
    ("Casablanca, Maroc", "MA"),
    ("Abidjan, Côte d’Ivoire", "CI"),
    ("አዲስ አበባ, ኢትዮጵያ", "ET"),
    ("Libreville, GA", "GA"),
    // Asia and the Pacific.
    ("東京都", "JP-13"),
    ("東京都渋谷区", "JP-13"),
    ("東京", "JP-13"),
    ("大阪市、日本", "JP-27"),
    ("Tokyo, Japan", "JP-13"),
    ("Tokyo, JP", "JP-13"),
    ("北京市朝阳区", "CN-BJ"),
    ("广东省深圳市", "CN-GD"),
    ("深圳", "CN-GD"),
    ("中国上海", "CN-SH"),
    ("Shanghai, China", "CN-SH"),
    ("Shenzhen, Guangdong, P.R. China", "CN-GD"),
    ("Hong Kong", "HK"),
    ("Hong Kong, China", "HK"),
    ("香港", "HK"),
    ("台北, 台灣", "TW"),
    ("서울", "KR-11"),
    ("서울특별시 강남구", "KR-11"),
    ("Seoul, South Korea", "KR-11"),
    ("Gangnam-gu, Seoul, Republic of Korea", "KR-11"),
    ("กรุงเทพมหานคร, ประเทศไทย", "TH"),
    ("Hà Nội, Việt Nam", "VN-HN"),
    ("Ho Chi Minh City, Vietnam", "VN-SG"),
    ("TP HCM", "VN-SG"),
    ("Kuala Lumpur, Malaysia", "MY-14"),
    ("Singapore", "SG"),
    ("Singapore, Singapore", "SG"),
    ("Jakarta, Indonesia", "ID-JK"),
    ("Makati, Philippines", "PH-00"),
    ("Quezon City, Metro Manila", "PH-00"),
    ("Karachi, Sindh, Pakistan", "PK-SD"),
    ("Lahore, Punjab", "PK-PB"),
    ("Ludhiana, Punjab", "IN-PB"),
    ("ঢাকা, বাংলাদেশ", "BD"),
    ("काठमाडौं, नेपाल", "NP"),
    ("Kathmandu, Nepal", "NP"),
    ("Sydney, NSW", "AU-NSW"),
    ("Sydney NSW 2000", "AU-NSW"),
    ("Perth, WA", "AU-WA"),
    ("Melbourne, Victoria, Australia", "AU-VIC"),
    ("Melbourne, Victoria", "AU-VIC"),
    ("Anytown, QLD", "AU-QLD"),
    ("Auckland, New Zealand", "NZ"),
    ("ＴＯＫＹＯ，Japan", "JP-13"),
    // Latin America.
    ("São Paulo/SP, Brasil", "BR-SP"),
    ("São Paulo - SP", "BR-SP"),
    ("Curitiba, PR", "BR-PR"),
    ("Salvador, BA", "BR-BA"),
    ("Rio de Janeiro, Brazil", "BR-RJ"),
    ("Ciudad de México, México", "MX-CMX"),
    ("CDMX", "MX-CMX"),
    ("Tijuana, BC", "MX-BCN"),
    ("Guadalajara, Jalisco", "MX-JAL"),
    ("Monterrey, N.L., México", "MX-NLE"),
    ("Buenos Aires, Argentina", "AR-C"),
    ("Bogotá D.C., Colombia", "CO"),
    ("Santiago, Chile", "CL-RM"),
    ("Lima, Perú", "PE"),
    // Nothing follows, or several things do.
    ("", "?"),
    ("Remote", "?"),
    ("100% Remote", "?"),
    ("Remote - Worldwide", "?"),
    ("Springfield", "?"),
    ("London", "?"),
    ("Paris", "?"),
    ("Birmingham", "?"),
    ("Cambridge", "?"),
    ("Georgia", "?"),
    ("Punjab", "?"),
    ("Texas", "?"),
    ("California", "?"),
    ("Karnataka", "?"),
    ("CA", "?"),
    ("IN", "?"),
    ("DE", "?"),
    ("GA", "?"),
    ("Anytown", "?"),
    ("Anytown, CA", "?"),
    ("Anytown, GA", "?"),
    ("Anytown, IN", "?"),
    ("Anytown, DE", "?"),
    ("Anytown, Georgia", "?"),
    ("Anytown, Punjab", "?"),
    ("Anytown, MI", "?"),
    ("Chisinau, GA", "?"),
    ("Tbilisi, GA", "?"),
    ("Remote, CA", "?"),
    ("Austin, TX, Germany", "?"),
    ("USA / Canada", "?"),
    ("Berlin, Germany, USA", "?"),
    ("TX", "?"),
    ("QA", "?"),
    ("Manager, IT", "?"),
    ("New York, NY or Remote", "US-NY"),
    ("Amsterdam or Berlin", "?"),
    ("日本 東京", "JP-13"),
    ("India, Bangalore", "IN-KA"),
    ("Lebanon, USA", "US"),
    ("South Jersey", "?"),
    ("East China", "?"),
    ("Moscow, ID", "US-ID"),
    ("Moscow", "?"),
    ("Milano (MI)", "?"),
    ("Remote - Europe", "?"),
    ("Washington", "?"),
    ("Hyderabad", "?"),
    ("Córdoba", "?"),
    ("Victoria", "?"),
    ("Main Street 12", "?"),
    ("Lorem ipsum dolor", "?"),
];

#[test]
fn written_places_say_what_follows_and_no_more() {
    assert!(TEXTS.len() >= 200);
    let wrong: Vec<String> = TEXTS
        .iter()
        .filter_map(|&(text, expected)| {
            let found = said(&resolve_text(text));
            (found != expected).then(|| format!("{text:?}: {found}, expected {expected}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), TEXTS.len(), wrong.join("\n"));
}

/// Country, region and city fields, and what they say.
type Fields = (Option<&'static str>, Option<&'static str>, Option<&'static str>, &'static str);

const FIELDS: &[Fields] = &[
    (Some("US"), Some("TX"), Some("Austin"), "US-TX"),
    (Some("us"), Some("Texas"), Some("Austin"), "US-TX"),
    (Some("USA"), Some("Texas"), None, "US-TX"),
    (Some("US"), Some("OR"), None, "US-OR"),
    (Some("US"), Some("OR"), Some("Portland"), "US-OR"),
    (None, Some("OR"), Some("Portland"), "US-OR"),
    (None, Some("MN"), Some("Virginia"), "US-MN"),
    (Some("United States"), None, Some("Austin"), "US"),
    (Some("US"), None, Some("San Francisco"), "US-CA"),
    (Some("US"), None, Some("Springfield"), "US"),
    (Some("US"), Some("PR"), Some("San Juan"), "PR"),
    (Some("PR"), None, Some("San Juan"), "PR"),
    (None, Some("TX"), Some("Austin"), "US-TX"),
    (None, Some("CA"), Some("San Jose"), "US-CA"),
    (None, Some("CA"), Some("Smalltown"), "?"),
    (None, Some("TX"), None, "?"),
    (None, None, Some("Austin, TX"), "US-TX"),
    (None, None, Some("München"), "DE-BY"),
    (None, None, Some("Springfield"), "?"),
    (None, None, None, "?"),
    (Some(""), Some(""), Some(""), "?"),
    (Some("GE"), None, Some("Tbilisi"), "GE"),
    (Some("Georgia"), None, Some("Tbilisi"), "GE"),
    (Some("GA"), None, Some("Libreville"), "GA"),
    (Some("IN"), Some("KA"), Some("Bangalore"), "IN-KA"),
    (Some("IN"), Some("Karnataka"), Some("Bengaluru"), "IN-KA"),
    (Some("CA"), Some("ON"), Some("Toronto"), "CA-ON"),
    (Some("CA"), Some("NU"), Some("Iqaluit"), "CA-NU"),
    (Some("DE"), Some("BY"), Some("München"), "DE-BY"),
    (Some("DE"), Some("TX"), Some("Austin"), "DE"),
    (Some("UK"), Some("England"), Some("London"), "GB-ENG"),
    (Some("GB"), None, Some("London"), "GB-ENG"),
    (Some("JP"), Some("13"), Some("Tokyo"), "JP-13"),
    (Some("JP"), Some("東京都"), Some("渋谷区"), "JP-13"),
    (Some("BR"), Some("SP"), Some("São Paulo"), "BR-SP"),
    (Some("AU"), Some("NSW"), Some("Sydney"), "AU-NSW"),
    (Some("Atlantis"), Some("TX"), Some("Austin"), "US-TX"),
    (Some("HK"), None, None, "HK"),
    (Some("CN"), Some("Hong Kong"), None, "HK"),
    (Some("KR"), Some("서울"), None, "KR-11"),
    (Some("SG"), None, Some("Singapore"), "SG"),
    (Some("XK"), None, Some("Prishtina"), "XK"),
];

#[test]
fn location_fields_say_what_follows_and_no_more() {
    let wrong: Vec<String> = FIELDS
        .iter()
        .filter_map(|&(country, region, city, expected)| {
            let found = said(&resolve(country, region, city));
            (found != expected)
                .then(|| format!("{country:?} {region:?} {city:?}: {found}, expected {expected}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn certainty_says_how_the_country_follows() {
    for (text, expected) in [
        ("Austin, TX, USA", Certainty::Written),
        ("Austin, TX", Certainty::Follows),
        ("München", Certainty::OnlyCity),
        ("Springfield", Certainty::Unknown),
    ] {
        assert_eq!(resolve_text(text).certainty, expected, "{text}");
    }
}

#[test]
fn one_name_in_several_divisions_keeps_them_as_candidates() {
    let portland = resolve_text("Portland, USA");
    assert!(portland.regions.iter().count() > 1, "{portland:?}");
    assert_eq!(portland.regions.only(), None);
    let washington = resolve_text("Washington, USA");
    let codes: Vec<&str> = washington.regions.iter().map(Region::code).collect();
    assert!(codes.contains(&"WA") && codes.contains(&"DC"), "{codes:?}");
}

#[test]
fn places_compare_at_their_level() {
    use Comparison::{CannotTell, Compatible, Different, Same};
    for (a, b, expected) in [
        ("Austin, TX", "Austin, Texas, USA", Same),
        ("Bangalore, India", "Bengaluru, Karnataka", Same),
        ("München", "Munich, Germany", Same),
        ("東京都", "Tokyo, Japan", Same),
        ("Москва, Россия", "Moscow, Russia", Same),
        ("广东省深圳市", "Shenzhen, China", Same),
        ("Brooklyn, NY", "New York, NY", Same),
        ("Kiev, Ukraine", "Київ, Україна", Same),
        ("Cologne, Germany", "Köln", Same),
        ("St. Louis, MO", "Saint Louis, Missouri", Same),
        ("Anytown, TX", "anytown, Texas", Same),
        ("USA", "United States", Same),
        ("Austin, TX", "USA", Compatible),
        ("Austin, TX", "Smallsuburb, TX", Compatible),
        ("Springfield, USA", "Springfield, IL", Same),
        ("Hong Kong", "China", Compatible),
        ("San Juan, PR", "USA", Compatible),
        ("Austin, TX", "Houston, TX", Different(Level::City)),
        ("Austin, TX", "Denver, CO", Different(Level::Region)),
        ("Mumbai, India", "Bengaluru, India", Different(Level::Region)),
        ("Austin, TX", "Toronto, ON", Different(Level::Country)),
        ("Hong Kong", "Beijing, China", Different(Level::Country)),
        ("Austin, TX", "London", CannotTell),
        ("Remote", "Remote", CannotTell),
    ] {
        let (first, second) = (resolve_text(a), resolve_text(b));
        assert_eq!(compare(&first, &second), expected, "{a} and {b}: {first:?} {second:?}");
        assert_eq!(compare(&second, &first), expected, "{b} and {a}");
    }
}

fn pairs(text: &str) -> Vec<(i16, i16)> {
    offset_pairs(&resolve_text(text)).iter().map(|pair| (pair.january, pair.july)).collect()
}

#[test]
fn clocks_of_places() {
    for (text, expected) in [
        ("Austin, TX", vec![(-420, -360), (-360, -300)]),
        ("New York, NY", vec![(-300, -240)]),
        ("Phoenix, AZ", vec![(-420, -420), (-420, -360)]),
        ("Honolulu, HI", vec![(-600, -600)]),
        ("San Juan, Puerto Rico", vec![(-240, -240)]),
        ("Guam", vec![(600, 600)]),
        ("Indianapolis, Indiana", vec![(-360, -300), (-300, -240)]),
        ("Kathmandu, Nepal", vec![(345, 345)]),
        ("Bengaluru, India", vec![(330, 330)]),
        ("Sydney, NSW", vec![(630, 570), (660, 600), (660, 630)]),
        ("Brisbane, QLD", vec![(600, 600)]),
        ("Adelaide, South Australia", vec![(525, 525), (630, 570)]),
        ("Auckland, New Zealand", vec![(780, 720), (825, 765)]),
        ("Dublin, Ireland", vec![(0, 60)]),
        ("Casablanca, Morocco", vec![(60, 60)]),
        ("Abidjan, Côte d'Ivoire", vec![(0, 0)]),
        ("Las Palmas de Gran Canaria, Spain", vec![(0, 60)]),
        ("Madrid, Spain", vec![(60, 120)]),
        ("São Paulo, Brazil", vec![(-180, -180)]),
        ("Manaus, Amazonas, Brazil", vec![(-300, -300), (-240, -240)]),
        ("Tijuana, BC", vec![(-480, -420)]),
        ("Hermosillo, Sonora", vec![(-420, -420)]),
        ("Mexico City, Mexico", vec![(-360, -360)]),
        ("Cancún, Quintana Roo", vec![(-300, -300)]),
        ("Yakutsk, Sakha, Russia", vec![(540, 540), (600, 600), (660, 660)]),
        ("Saskatoon, SK", vec![(-420, -360), (-360, -360)]),
        ("St. John's, NL", vec![(-240, -180), (-210, -150)]),
        ("Jakarta, Indonesia", vec![(420, 420)]),
        ("Ürümqi, Xinjiang", vec![(360, 360), (480, 480)]),
        ("Shanghai, China", vec![(480, 480)]),
        ("Santiago, Chile", vec![(-180, -240)]),
        ("Windhoek, Namibia", vec![(120, 120)]),
        ("Asunción, Paraguay", vec![(-180, -180)]),
        ("Almaty, Kazakhstan", vec![(300, 300)]),
        ("Tehran, Iran", vec![(210, 210)]),
        ("Cairo, Egypt", vec![(120, 180)]),
        ("London", vec![]),
    ] {
        assert_eq!(pairs(text), expected, "{text}");
    }
}

#[test]
fn the_world_has_the_pairs_that_the_rules_count() {
    let with_zones: Vec<Country> =
        Country::all().filter(|country| !country.offset_pairs().is_empty()).collect();
    assert_eq!(with_zones.len(), 247);
    assert_eq!(with_zones.iter().filter(|country| country.offset_pairs().len() == 1).count(), 224);
    assert_eq!(Zone::all().count(), 418);
    assert_eq!(Country::from_code("US").map(|country| country.offset_pairs().len()), Some(8));
    assert_eq!(Country::all().count(), 250);
}

#[test]
fn a_clock_fits_its_place_and_its_neighbours() {
    for (pair, text, expected) in [
        ((-360, -300), "Austin, TX", Some(true)),
        ((-300, -240), "Austin, TX", Some(true)),
        ((-480, -420), "Austin, TX", Some(true)),
        ((540, 540), "Austin, TX", Some(false)),
        ((480, 480), "Austin, TX", Some(false)),
        ((-480, -420), "New York, NY", Some(false)),
        ((-420, -420), "Denver, CO", Some(true)),
        ((330, 330), "Kathmandu, Nepal", Some(true)),
        ((330, 330), "Berlin, Germany", Some(false)),
        ((60, 120), "London, UK", Some(true)),
        ((-180, -240), "New York, NY", Some(false)),
        ((660, 600), "Auckland, New Zealand", Some(false)),
        ((0, 0), "Austin, TX", None),
        ((540, 540), "London", None),
        ((541, 540), "Austin, TX", None),
        ((540, 540), "Pristina, Kosovo", None),
        ((i16::MIN, i16::MAX), "Austin, TX", None),
    ] {
        assert_eq!(
            fits(OffsetPair::new(pair.0, pair.1), &resolve_text(text)),
            expected,
            "{pair:?} in {text}"
        );
    }
}

#[test]
fn zone_names_old_and_current_are_one() {
    for (name, canonical) in [
        ("Asia/Calcutta", "Asia/Kolkata"),
        ("Asia/Katmandu", "Asia/Kathmandu"),
        ("Asia/Saigon", "Asia/Ho_Chi_Minh"),
        ("Asia/Rangoon", "Asia/Yangon"),
        ("Europe/Kiev", "Europe/Kyiv"),
        ("America/Buenos_Aires", "America/Argentina/Buenos_Aires"),
        ("America/Indianapolis", "America/Indiana/Indianapolis"),
        ("US/Pacific", "America/Los_Angeles"),
        ("us/pacific", "America/Los_Angeles"),
        ("US/Arizona", "America/Phoenix"),
        ("Navajo", "America/Denver"),
        ("Iceland", "Atlantic/Reykjavik"),
        ("Pacific/Truk", "Pacific/Chuuk"),
        ("Europe/Oslo", "Europe/Oslo"),
        ("Etc/UTC", "UTC"),
        ("GMT", "UTC"),
        ("Etc/GMT+5", "Etc/GMT+5"),
    ] {
        assert_eq!(Zone::named(name).map(Zone::name), Some(canonical), "{name}");
    }
    for name in ["", "Mars/Olympus", "America", "Asia/Calcutta\0", "\0"] {
        assert_eq!(Zone::named(name), None, "{name:?}");
    }
    let country = |name: &str| Zone::named(name).and_then(Zone::country).map(Country::code);
    assert_eq!(country("Asia/Calcutta"), Some("IN"));
    assert_eq!(country("Europe/Oslo"), Some("NO"));
    assert_eq!(country("UTC"), None);
    assert_eq!(Zone::named("Etc/GMT+5").map(Zone::pair), Some(OffsetPair::new(-300, -300)));
}

#[test]
fn a_zone_and_its_offsets_agree() {
    for (name, january, july, expected) in [
        ("America/Chicago", -360, -300, Some(true)),
        ("US/Central", -360, -300, Some(true)),
        ("America/Chicago", -360, -360, Some(false)),
        ("America/Chicago", 540, 540, Some(false)),
        ("America/Phoenix", -420, -420, Some(true)),
        ("America/Phoenix", -420, -360, Some(false)),
        ("Asia/Calcutta", 330, 330, Some(true)),
        ("Asia/Kathmandu", 345, 345, Some(true)),
        ("Australia/Lord_Howe", 660, 630, Some(true)),
        ("Australia/Sydney", 600, 660, Some(false)),
        ("Europe/Dublin", 0, 60, Some(true)),
        // The law changed: Kazakhstan in March 2024, Paraguay in October 2024, and British Columbia keeps its summer clock from late 2026.
        ("Asia/Almaty", 360, 360, Some(true)),
        ("Asia/Almaty", 300, 300, Some(true)),
        ("America/Asuncion", -180, -240, Some(true)),
        ("America/Vancouver", -480, -420, Some(true)),
        ("America/Vancouver", -420, -420, Some(true)),
        ("America/Vancouver", -300, -240, Some(false)),
        ("UTC", 0, 0, None),
        ("UTC", -360, -300, None),
        ("America/Chicago", 0, 0, None),
        ("Africa/Abidjan", 540, 540, None),
        ("Mars/Olympus", 540, 540, None),
    ] {
        assert_eq!(
            zone_consistent(name, OffsetPair::new(january, july)),
            expected,
            "{name} {january} {july}"
        );
    }
}

/// Minutes east of UTC at noon on the first of a month.
fn offset(zone: &jiff::tz::TimeZone, year: i16, month: i8) -> i32 {
    let noon = jiff::civil::date(year, month, 1).at(12, 0, 0, 0);
    zone.to_ambiguous_timestamp(noon)
        .compatible()
        .map(|at| zone.to_offset(at).seconds() / 60)
        .expect("a zone has noon")
}

#[test]
fn old_laws_on_clocks_are_old() {
    let mut wrong = Vec::new();
    let mut seen = 0;
    for zone in Zone::all().filter(|zone| zone.keeps_old_law()) {
        let Ok(known) = jiff::tz::TimeZone::get(zone.name()) else { continue };
        seen += 1;
        for year in 2020..=2027 {
            let pair = (offset(&known, year, 1), offset(&known, year, 7));
            if !zone.recent_pairs().any(|own| (i32::from(own.january), i32::from(own.july)) == pair) {
                wrong.push(format!("{} in {year}: {pair:?}", zone.name()));
            }
        }
    }
    assert!(seen > 90, "{seen} zones");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(!Zone::named("Asia/Tehran").is_some_and(Zone::keeps_old_law));
}

#[test]
fn a_zone_fits_a_place() {
    let zone = |name: &str| Zone::named(name).expect("a known zone");
    assert_eq!(zone_fits(zone("America/Chicago"), &resolve_text("Austin, TX")), Some(true));
    assert_eq!(zone_fits(zone("Asia/Seoul"), &resolve_text("Austin, TX")), Some(false));
    assert_eq!(zone_fits(zone("UTC"), &resolve_text("Austin, TX")), None);
    assert_eq!(zone_fits(zone("Asia/Seoul"), &resolve_text("Remote")), None);
}

#[test]
fn countries_that_share_a_clock() {
    let sharing =
        |january, july| shared_zones(OffsetPair::new(january, july)).map(Country::code).collect::<Vec<_>>();
    assert_eq!(sharing(540, 540), ["ID", "JP", "KP", "KR", "PW", "RU", "TL"]);
    assert_eq!(sharing(345, 345), ["NP"]);
    assert_eq!(sharing(-210, -150), ["CA"]);
    assert!(sharing(1, 2).is_empty());
}

#[test]
fn neighbours_of_states() {
    let region = |country, code| Region::from_codes(country, code).expect("a known division");
    assert!(region("US", "KS").borders(region("US", "MO")));
    assert!(region("US", "MO").borders(region("US", "KS")));
    assert!(region("US", "DC").borders(region("US", "VA")));
    assert!(region("US", "MI").borders(region("CA", "ON")));
    assert!(region("US", "TX").borders(region("US", "TX")));
    assert!(!region("US", "TX").borders(region("US", "CA")));
    assert!(!region("IN", "KA").borders(region("IN", "TN")), "known for North America only");
    assert!(!region("US", "HI").borders(region("US", "CA")));
}

#[test]
fn codes_and_names() {
    assert_eq!(Country::from_code("usa").map(Country::code), Some("US"));
    assert_eq!(Country::from_code("ZWE").map(Country::name), Some("Zimbabwe"));
    assert_eq!(Country::from_code("AD").map(Country::name), Some("Andorra"));
    assert_eq!(Country::from_code("us").map(Country::name), Some("United States"));
    for code in ["", "U", "ZZ", "USAA", "ÜS", "\0\0"] {
        assert_eq!(Country::from_code(code), None, "{code:?}");
    }
    assert_eq!(Region::from_codes("US", "TX").map(Region::name), Some("Texas"));
    assert_eq!(Region::from_codes("CA", "on").map(Region::name), Some("Ontario"));
    assert_eq!(Region::from_codes("US", "ZZ"), None);
    assert_eq!(Region::from_codes("US", ""), None);
}

#[test]
fn hostile_text_is_unknown() {
    let long = "Austin, TX ".repeat(40);
    let digits = "7".repeat(10_000_000);
    let commas = ",".repeat(299);
    let words = "Austin TX ".repeat(29);
    for text in [
        long.as_str(),
        &digits,
        &commas,
        "\0",
        "\u{301}",
        "\u{202e}\u{202e}",
        "\u{fe0f}",
        "&&&&",
        "- - -",
        "////",
        "東",
        "市",
        "市市",
        "省市都府",
        "ß",
        "İ",
        "\u{e000}",
    ] {
        assert!(!resolve_text(text).is_known(), "{:?}", text.chars().take(20).collect::<String>());
    }
    let _ = resolve_text(&words);
    assert!(!resolve(Some("US"), None, Some(&digits)).is_known());
    // Invisible marks change nothing.
    assert_eq!(said(&resolve_text("\u{200f}Austin\u{200d}, T\u{ad}exas")), "US-TX");
    assert_eq!(resolve_text("Mu\u{308}nchen"), resolve_text("München"));
}

#[test]
fn digits_are_not_read() {
    assert_eq!(resolve_text("Austin, TX 78701"), resolve_text("Austin, TX"));
    assert_eq!(resolve_text("Austin, TX 78701"), resolve_text("Austin, TX 10001"));
    assert_eq!(resolve_text("Anytown, GA 30301"), Place::UNKNOWN);
}

proptest! {
    #[test]
    fn nothing_panics(text in "\\PC{0,80}", country in proptest::option::of("\\PC{0,4}"), january in any::<i16>(), july in any::<i16>()) {
        let place = resolve_text(&text);
        let fields = resolve(country.as_deref(), Some(&text), Some(&text));
        let _ = compare(&place, &fields);
        let pair = OffsetPair::new(january, july);
        let _ = (fits(pair, &place), zone_consistent(&text, pair), shared_zones(pair).count());
        prop_assert_eq!(place.is_known(), place.certainty != Certainty::Unknown);
    }

    #[test]
    fn written_fragments_never_panic(parts in proptest::collection::vec(
        prop_oneof![
            Just("Austin"), Just("TX"), Just("GA"), Just("Georgia"), Just("東京都"), Just("Remote"), Just("Lebanon"), Just("PR"), Just("US"),
            Just("München"), Just("New York"), Just("São Paulo"), Just("SP"), Just("CA"), Just("Hong Kong"), Just("China"), Just("Greater"), Just("Area")
        ], 0..6), separator in prop_oneof![Just(", "), Just(" "), Just("/"), Just(" - "), Just("")]) {
        let text = parts.join(separator);
        let place = resolve_text(&text);
        prop_assert!(place.regions.iter().all(|region| Some(region.country()) == place.country));
        prop_assert_eq!(compare(&place, &place) == Comparison::CannotTell, !place.is_known());
    }

    #[test]
    fn a_stated_country_is_kept(city in "[a-zA-Z ]{0,20}") {
        let place = resolve(Some("DE"), None, Some(&city));
        prop_assert_eq!(place.country, Country::from_code("DE"));
    }
}
