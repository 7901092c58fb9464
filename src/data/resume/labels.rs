//! Labels before the parts of a job: "Company:", "Designation –", "Duration:".

use super::sorted;
use std::sync::OnceLock;

/// What stands behind a label.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// Who employed.
    Employer,
    /// A title.
    Title,
    /// From when until when.
    Period,
    /// Where.
    Place,
}

/// Labels, folded, by what they stand before. Source: own list, November 2026, from the forms and tables in which people of
/// India, the Gulf, Europe and East Asia write their jobs.
const EMPLOYER: &[&str] = &[
    "institution|institute|institution name|company|company name|name of company|name of the company|companies name|company s name|company details|organization|organisation|organization name|organisation name|name of organization|name of organisation|name of the organization|name of the organisation|employer|employer name|employer s name|name of employer|name of the employer|firm|firm name|name of firm|name of the firm|current employer|present employer|previous employer|last employer|past employer|current company|present company|previous company|last company|current organization|current organisation|present organization|present organisation|previous organization|previous organisation|last organization|establishment|workplace|work place|working place|company worked|company working|worked at|worked with|worked in|working with|working at|employed at|employed with|employed by|present company name|name of concern|name of the concern|concern|establishment name|company organization|company organisation|contractor|hospital name|school name|name of school|name of the school|name of hospital|previous company name|current company name",
    "arbeitgeber|firma|unternehmen|betrieb|empresa|nombre de la empresa|empleador|entidad|entreprise|employeur|societe|nom de l entreprise|empregador|nome da empresa|azienda|datore di lavoro|nome azienda|werkgever|bedrijf|naam werkgever|pracodawca|nazwa firmy|foretag|arbetsgivare|arbeidsgiver|arbejdsgiver|isveren|sirket|sirket adi|perusahaan|nama perusahaan",
    "работодатель|компания|организация|место работы|название компании|公司|公司名称|公司名稱|单位|工作单位|单位名称|企业名称|服务机构|会社|会社名|勤務先|企業名|कंपनी|कंपनी का नाम|संगठन|नियोक्ता|الشركة|اسم الشركة|جهة العمل",
];

const TITLE: &[&str] = &[
    "designation|position|position held|positions held|post|post held|job title|title|role|roles|job role|current designation|present designation|last designation|designated as|designation held|position title|position title level|current position|present position|previous position|last position|occupation|profession|rank|job position|job post|posted as|working as|worked as|name of post|name of the post|my role|role played|post designation|position designation|designation role|role designation|job designation|work profile|capacity|working position|employed as|joined as",
    "stelle|position als|funktion|tatigkeit als|tatig als|puesto|puesto de trabajo|cargo|cargo desempenado|cargo ocupado|poste|poste occupe|fonction|intitule du poste|funcao|ruolo|posizione|mansione|qualifica|functie|functietitel|stanowisko|befattning|stilling|pozisyon|gorev|unvan|posisi|jabatan",
    "должность|позиция|职位|職位|岗位|职务|職務|职称|职位名称|役職|職種|ポジション|पद|पदनाम|المسمى الوظيفي|المنصب|الوظيفة",
];

const PERIOD: &[&str] = &[
    "duration|durations|period|periods|tenure|dates|date|time period|time|time frame|timeline|working period|work period|period of work|period of working|period of service|service period|employment period|period of employment|duration of work|duration of employment|duration of service|job duration|job period|work duration|working duration|working since|working from|worked from|total duration|duration of job|employment date|employment dates|date of employment|dates of employment|employed from|year|years|joining date|date of joining|start date|started|from|since|session|tenure of work|project duration|period of stay|working time|span",
    "zeitraum|dauer|zeit|von bis|periodo|periodo laboral|fecha|fechas|duracion|periode|duree|date|dates|data|datas|duracao|durata|duur|okres|okres zatrudnienia|period|tidsperiode|tarih|calisma suresi|masa kerja",
    "период|период работы|срок|даты|时间|期间|工作时间|任职时间|起止时间|在职时间|期間|在籍期間|勤務期間|अवधि|कार्यकाल|المدة|الفترة",
];

const PLACE: &[&str] = &[
    "location|place|city|job location|work location|working location|company location|place of work|place of posting|posting|site location|job site|site|site name|ort|standort|arbeitsort|ubicacion|lugar|localidad|ciudad|lieu|ville|local|localizacao|cidade|luogo|citta|plaats|locatie|miejsce|miasto|plats|sted|yer|lokasi",
    "город|место|местоположение|地点|地址|工作地点|城市|場所|勤務地|स्थान|المكان|الموقع|المدينة",
];

fn within(table: &OnceLock<Vec<&'static str>>, lists: &[&'static str], folded: &str) -> bool {
    table.get_or_init(|| sorted(lists)).binary_search(&folded).is_ok()
}

/// What a folded label stands before; the number that some bear ("Company 2") says nothing.
pub fn field(folded: &str) -> Option<Field> {
    static TABLES: [OnceLock<Vec<&str>>; 4] = [const { OnceLock::new() }; 4];
    if folded.len() > 40 {
        return None;
    }
    let folded = folded.trim_end_matches(|letter: char| letter.is_ascii_digit() || letter == ' ');
    let folded = folded.strip_prefix("the ").unwrap_or(folded);
    let [employer, title, period, place] = &TABLES;
    match () {
        () if within(employer, EMPLOYER, folded) => Some(Field::Employer),
        () if within(title, TITLE, folded) => Some(Field::Title),
        () if within(period, PERIOD, folded) => Some(Field::Period),
        () if within(place, PLACE, folded) => Some(Field::Place),
        () => None,
    }
}

/// Words that begin a sentence about a job, in lower case: "Worked as …", "Presently associated with …".
pub const VERBS: &[&str] = &[
    "worked",
    "working",
    "work",
    "works",
    "associated",
    "employed",
    "serving",
    "served",
    "joined",
    "engaged",
    "designated",
    "appointed",
    "placed",
    "deputed",
    "posted",
    "promoted",
    "interned",
    "trained",
];

/// Words that may stand before those.
pub const BEFORE_VERBS: &[&str] = &[
    "i",
    "have",
    "has",
    "had",
    "am",
    "was",
    "been",
    "currently",
    "presently",
    "present",
    "previously",
    "now",
    "at",
    "also",
    "is",
    "presenty",
    "period",
    "duration",
    "formerly",
    "earlier",
    "initially",
    "recently",
    "last",
    "the",
    "and",
    "being",
    "be",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_stand_before_one_thing() {
        for (label, expected) in [
            ("name of the company", Some(Field::Employer)),
            ("company 2", Some(Field::Employer)),
            ("designation", Some(Field::Title)),
            ("tenure", Some(Field::Period)),
            ("job location", Some(Field::Place)),
            ("должность", Some(Field::Title)),
            ("arbeitgeber", Some(Field::Employer)),
            ("technologies", None),
            ("responsibilities", None),
            ("client", None),
        ] {
            assert_eq!(field(label), expected, "{label}");
        }
    }

    #[test]
    fn no_label_stands_in_two_lists() {
        let mut all: Vec<&str> = [EMPLOYER, TITLE, PERIOD, PLACE].into_iter().flat_map(sorted).collect();
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), count);
    }
}
