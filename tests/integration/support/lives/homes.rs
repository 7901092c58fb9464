//! Places for invented lives, each with what is usual there. For tests alone.
//!
//! Numbers are in ranges kept for fiction where the country has one; elsewhere they are patterns nobody is named with.

use super::Random;

/// A place to live.
#[derive(Debug, Clone, Copy)]
pub struct Home {
    /// ISO 3166-1 code.
    pub code: &'static str,
    /// Country as people write it.
    pub country: &'static str,
    /// City.
    pub city: &'static str,
    /// State or province; empty where none is usual in an address.
    pub region: &'static str,
    /// A number whose last digits, `##`, vary.
    pub phone: &'static str,
    /// IANA zone.
    pub zone: &'static str,
    /// Minutes east of UTC in January and July.
    pub offsets: (i32, i32),
    /// Months in which a course begins and ends.
    pub terms: (u32, u32),
    /// Years of a bachelor's degree.
    pub years: u32,
    /// Invented schools.
    pub schools: [&'static str; 2],
}

const fn home(
    (code, country, city, region): (&'static str, &'static str, &'static str, &'static str),
    phone: &'static str,
    (zone, january, july): (&'static str, i32, i32),
    (begins, ends, years): (u32, u32, u32),
    schools: [&'static str; 2],
) -> Home {
    Home {
        code,
        country,
        city,
        region,
        phone,
        zone,
        offsets: (january, july),
        terms: (begins, ends),
        years,
        schools,
    }
}

const US: [&str; 2] = ["Prairie Lake State University", "Stonebridge University"];
const US_WEST: [&str; 2] = ["Redwood Bay State University", "Copper Mesa University"];
const INDIA: [&str; 2] = ["Nandi Hills Institute of Technology", "Saptagiri University"];
const AFRICA: [&str; 2] = ["Lakeview University of Technology", "Baobab University"];
const CHINA: [&str; 2] = ["Donghu Normal University", "Qinghe University of Technology"];
const KOREA: [&str; 2] = ["Haneul University", "Namsan National University"];
const JAPAN: [&str; 2] = ["Midorigaoka University", "Asahigawa Institute of Technology"];
const SPANISH: [&str; 2] = ["Universidad del Valle Alto", "Instituto Tecnológico de la Sierra Azul"];
const BRAZIL: [&str; 2] = ["Universidade do Rio Claro Novo", "Faculdade Serra Verde"];
const GERMAN: [&str; 2] = ["Hochschule Lindental", "Universität Altfeld"];
const FRENCH: [&str; 2] = ["Université de la Vallée Claire", "Institut Supérieur du Mont Vert"];
const EUROPE: [&str; 2] = ["Amberfield University", "Northgate University of Technology"];
const EAST: [&str; 2] = ["Cedar Valley University", "Two Rivers University of Technology"];
const ASIA: [&str; 2] = ["Lotus River University", "Coral Coast University of Technology"];

/// A region of the world with its places and the naming systems of the people who live there here.
#[derive(Debug)]
pub struct Group {
    /// Its name in the report.
    pub name: &'static str,
    /// Places.
    pub homes: &'static [Home],
    /// Naming systems of `parts.rs`.
    pub systems: &'static [&'static str],
}

/// Groups that are set beside one another.
pub const GROUPS: &[Group] = &[
    Group {
        name: "United States",
        systems: &[
            "English",
            "English",
            "English",
            "Spanish",
            "English",
            "Italian",
            "Vietnamese",
            "English",
            "West African",
            "Filipino",
            "English",
            "German",
            "Spanish",
            "Hindi and Nepali",
            "Chinese Pinyin",
            "Arabic",
            "Polish",
        ],
        homes: &[
            home(
                ("US", "United States", "Austin", "TX"),
                "+1 512-555-01##",
                ("America/Chicago", -360, -300),
                (8, 5, 4),
                US,
            ),
            home(
                ("US", "United States", "Columbus", "OH"),
                "+1 614-555-01##",
                ("America/New_York", -300, -240),
                (9, 5, 4),
                US,
            ),
            home(
                ("US", "United States", "Fresno", "CA"),
                "+1 559-555-01##",
                ("America/Los_Angeles", -480, -420),
                (8, 5, 4),
                US_WEST,
            ),
            home(
                ("US", "United States", "Boise", "ID"),
                "+1 208-555-01##",
                ("America/Boise", -420, -360),
                (8, 5, 4),
                US_WEST,
            ),
            home(
                ("US", "United States", "Phoenix", "AZ"),
                "+1 602-555-01##",
                ("America/Phoenix", -420, -420),
                (8, 5, 4),
                US_WEST,
            ),
            home(
                ("US", "United States", "Atlanta", "GA"),
                "+1 404-555-01##",
                ("America/New_York", -300, -240),
                (8, 5, 4),
                US,
            ),
        ],
    },
    Group {
        name: "India",
        systems: &["Hindi and Nepali", "Bengali", "Tamil and Telugu", "Punjabi and Sikh"],
        homes: &[
            home(
                ("IN", "India", "Pune", "Maharashtra"),
                "+91 98220 010##",
                ("Asia/Kolkata", 330, 330),
                (7, 5, 4),
                INDIA,
            ),
            home(
                ("IN", "India", "Chennai", "Tamil Nadu"),
                "+91 98400 010##",
                ("Asia/Kolkata", 330, 330),
                (8, 5, 4),
                INDIA,
            ),
            home(
                ("IN", "India", "Lucknow", "Uttar Pradesh"),
                "+91 94150 010##",
                ("Asia/Kolkata", 330, 330),
                (7, 6, 3),
                INDIA,
            ),
            home(
                ("IN", "India", "Ludhiana", "Punjab"),
                "+91 98140 010##",
                ("Asia/Calcutta", 330, 330),
                (7, 6, 3),
                INDIA,
            ),
        ],
    },
    Group {
        name: "Nigeria and Kenya",
        systems: &["West African", "East and southern African", "West African", "East and southern African"],
        homes: &[
            home(
                ("NG", "Nigeria", "Lagos", ""),
                "+234 803 100 01##",
                ("Africa/Lagos", 60, 60),
                (10, 7, 4),
                AFRICA,
            ),
            home(
                ("NG", "Nigeria", "Ibadan", ""),
                "+234 805 100 01##",
                ("Africa/Lagos", 60, 60),
                (1, 11, 4),
                AFRICA,
            ),
            home(
                ("KE", "Kenya", "Nairobi", ""),
                "+254 722 100 1##",
                ("Africa/Nairobi", 180, 180),
                (9, 12, 4),
                AFRICA,
            ),
            home(
                ("KE", "Kenya", "Mombasa", ""),
                "+254 733 100 1##",
                ("Africa/Nairobi", 180, 180),
                (9, 6, 4),
                AFRICA,
            ),
        ],
    },
    Group {
        name: "China, Korea and Japan",
        systems: &["Chinese Pinyin", "Korean", "Japanese", "Taiwanese Wade-Giles", "Cantonese"],
        homes: &[
            home(
                ("CN", "China", "Chengdu", "Sichuan"),
                "+86 138 0010 01##",
                ("Asia/Shanghai", 480, 480),
                (9, 6, 4),
                CHINA,
            ),
            home(
                ("KR", "South Korea", "Busan", ""),
                "+82 10-2200-01##",
                ("Asia/Seoul", 540, 540),
                (3, 2, 4),
                KOREA,
            ),
            home(
                ("JP", "Japan", "Osaka", ""),
                "+81 90-2200-01##",
                ("Asia/Tokyo", 540, 540),
                (4, 3, 4),
                JAPAN,
            ),
            home(
                ("TW", "Taiwan", "Taichung", ""),
                "+886 912 200 1##",
                ("Asia/Taipei", 480, 480),
                (9, 6, 4),
                CHINA,
            ),
            home(
                ("HK", "Hong Kong", "Kowloon", ""),
                "+852 6200 01##",
                ("Asia/Hong_Kong", 480, 480),
                (9, 6, 4),
                CHINA,
            ),
        ],
    },
    Group {
        name: "Latin America",
        systems: &["Spanish", "Portuguese", "Spanish", "Spanish"],
        homes: &[
            home(
                ("MX", "Mexico", "Guadalajara", "Jalisco"),
                "+52 33 2200 01##",
                ("America/Mexico_City", -360, -360),
                (8, 6, 4),
                SPANISH,
            ),
            home(
                ("BR", "Brazil", "Campinas", "São Paulo"),
                "+55 19 98200-01##",
                ("America/Sao_Paulo", -180, -180),
                (2, 12, 4),
                BRAZIL,
            ),
            home(
                ("CO", "Colombia", "Medellín", ""),
                "+57 310 220 01##",
                ("America/Bogota", -300, -300),
                (1, 11, 5),
                SPANISH,
            ),
            home(
                ("AR", "Argentina", "Rosario", ""),
                "+54 9 341 522-01##",
                ("America/Argentina/Buenos_Aires", -180, -180),
                (3, 12, 5),
                SPANISH,
            ),
            home(
                ("PE", "Peru", "Arequipa", ""),
                "+51 952 200 1##",
                ("America/Lima", -300, -300),
                (3, 12, 5),
                SPANISH,
            ),
        ],
    },
    Group {
        name: "Europe",
        systems: &[
            "German",
            "French",
            "Polish",
            "Portuguese",
            "Greek",
            "English",
            "Nordic",
            "Czech and Slovak",
            "Hungarian",
            "Romanian",
            "Italian",
            "Dutch",
            "Ukrainian",
            "Bulgarian",
            "South Slavic",
            "Finnish and Baltic",
            "Icelandic",
        ],
        homes: &[
            home(
                ("DE", "Germany", "Leipzig", ""),
                "+49 1512 20010##",
                ("Europe/Berlin", 60, 120),
                (10, 9, 3),
                GERMAN,
            ),
            home(
                ("FR", "France", "Lyon", ""),
                "+33 6 39 98 01 ##",
                ("Europe/Paris", 60, 120),
                (9, 6, 3),
                FRENCH,
            ),
            home(
                ("PL", "Poland", "Gdańsk", ""),
                "+48 602 200 1##",
                ("Europe/Warsaw", 60, 120),
                (10, 6, 3),
                EUROPE,
            ),
            home(
                ("PT", "Portugal", "Porto", ""),
                "+351 912 200 1##",
                ("Europe/Lisbon", 0, 60),
                (9, 7, 3),
                EUROPE,
            ),
            home(
                ("GR", "Greece", "Thessaloniki", ""),
                "+30 694 220 01##",
                ("Europe/Athens", 120, 180),
                (10, 7, 4),
                EUROPE,
            ),
            home(
                ("GB", "United Kingdom", "Leeds", ""),
                "+44 7700 9001##",
                ("Europe/London", 0, 60),
                (9, 7, 3),
                EUROPE,
            ),
            home(
                ("SE", "Sweden", "Uppsala", ""),
                "+46 70 220 01 ##",
                ("Europe/Stockholm", 60, 120),
                (9, 6, 3),
                EUROPE,
            ),
            home(
                ("CZ", "Czechia", "Brno", ""),
                "+420 602 200 1##",
                ("Europe/Prague", 60, 120),
                (9, 6, 3),
                EUROPE,
            ),
            home(
                ("UA", "Ukraine", "Lviv", ""),
                "+380 67 220 01 ##",
                ("Europe/Kyiv", 120, 180),
                (9, 6, 4),
                EUROPE,
            ),
            home(
                ("IT", "Italy", "Bologna", ""),
                "+39 347 220 01##",
                ("Europe/Rome", 60, 120),
                (9, 7, 3),
                EUROPE,
            ),
        ],
    },
    Group {
        name: "Middle East",
        systems: &["Arabic", "Turkish", "Persian", "Hebrew", "Arabic", "Armenian"],
        homes: &[
            home(
                ("JO", "Jordan", "Amman", ""),
                "+962 7 9220 01##",
                ("Asia/Amman", 180, 180),
                (9, 6, 4),
                EAST,
            ),
            home(
                ("EG", "Egypt", "Alexandria", ""),
                "+20 100 220 01##",
                ("Africa/Cairo", 120, 180),
                (9, 6, 4),
                EAST,
            ),
            home(
                ("TR", "Turkey", "Izmir", ""),
                "+90 532 220 01 ##",
                ("Europe/Istanbul", 180, 180),
                (9, 6, 4),
                EAST,
            ),
            home(
                ("IR", "Iran", "Isfahan", ""),
                "+98 912 220 01##",
                ("Asia/Tehran", 210, 210),
                (9, 6, 4),
                EAST,
            ),
            home(
                ("IL", "Israel", "Haifa", ""),
                "+972 52-220-01##",
                ("Asia/Jerusalem", 120, 180),
                (10, 6, 3),
                EAST,
            ),
            home(
                ("AE", "United Arab Emirates", "Dubai", ""),
                "+971 50 220 01##",
                ("Asia/Dubai", 240, 240),
                (9, 6, 4),
                EAST,
            ),
        ],
    },
    Group {
        name: "Southeast Asia",
        systems: &["Vietnamese", "Thai", "Indonesian and Malay", "Filipino"],
        homes: &[
            home(
                ("VN", "Vietnam", "Da Nang", ""),
                "+84 91 220 01 ##",
                ("Asia/Ho_Chi_Minh", 420, 420),
                (9, 6, 4),
                ASIA,
            ),
            home(
                ("TH", "Thailand", "Chiang Mai", ""),
                "+66 81 220 01##",
                ("Asia/Bangkok", 420, 420),
                (8, 5, 4),
                ASIA,
            ),
            home(
                ("ID", "Indonesia", "Bandung", ""),
                "+62 812-2200-01##",
                ("Asia/Jakarta", 420, 420),
                (9, 7, 4),
                ASIA,
            ),
            home(
                ("PH", "Philippines", "Cebu City", ""),
                "+63 917 220 01##",
                ("Asia/Manila", 480, 480),
                (8, 6, 4),
                ASIA,
            ),
        ],
    },
];

/// Every place.
pub fn homes() -> Vec<&'static Home> {
    GROUPS.iter().flat_map(|group| group.homes).collect()
}

/// Another place of the same country, where there is one, and one of another country with another clock.
pub fn others(home: &'static Home, random: &mut Random) -> [&'static Home; 2] {
    let all = homes();
    let near: Vec<&Home> =
        all.iter().copied().filter(|other| other.code == home.code && other.city != home.city).collect();
    let far: Vec<&Home> = all
        .iter()
        .copied()
        .filter(|other| other.offsets != home.offsets && other.code != home.code)
        .collect();
    let near = if near.is_empty() { home } else { near[random.below(near.len())] };
    [near, far[random.below(far.len())]]
}
