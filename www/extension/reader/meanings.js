// @ts-check
/**
 * What a label on a recruiter's page asks for, and what is never read. A meaning is the place of a value in a source:
 * `basics.email`, `work.name`, `education.endDate`.
 */

/** Words that begin an equal-opportunity, identity or secret field, in any of the forms in which pages name them. */
const REFUSED_NAMES =
  /eeo|surveysresponses|demographic|gender|(?:^|[^a-z])sex(?:$|[^a-z])|\brace\b|ethnic|veteran|disab|hispanic|latino|pronoun|birth|\bdob\b|marital|relig|national|citizen|photo|self.?identif|password|passwd|captcha|beecatcher|honeypot|ssn|social.?security|iban|salary/iu;

/** The same on labels, in the interface's languages. */
const REFUSED_LABELS =
  /gender|\bsex\b|\brace\b|ethnic|veteran|disabilit|hispanic|latino|pronoun|birth|\bage\b|marital|religio|national|citizenship|self.identif|equal (?:employment )?opportunity|demographic|password|captcha|geschlecht|ethnisch|behinderung|pronomen|geburt|\balter\b|familienstand|religion|staatsangeh|passwort|sexe\b|genre|ethni|handicap|pronom|naissance|\bâge\b|situation familiale|nationalité|mot de passe|género|\bsexo\b|raza|etnia|étnic|discapacidad|nacimiento|\bedad\b|estado civil|nacionalidad|contraseña|gênero|\braça\b|deficiência|nascimento|\bidade\b|nacionalidade|senha|性别|种族|民族|残疾|残障|出生|年龄|婚姻|宗教|国籍|密码/iu;

/**
 * Whether a field or a labelled value is one that is never read.
 * @param {{ label?: string, name?: string, id?: string, type?: string, autocomplete?: string }} field
 */
export function isRefused({ label = "", name = "", id = "", type = "", autocomplete = "" }) {
  if (type === "password" || type === "hidden" || type === "file") return true;
  if (/password|one-time-code|cc-|bday|^sex$/u.test(autocomplete)) return true;
  return REFUSED_NAMES.test(name) || REFUSED_NAMES.test(id) || REFUSED_LABELS.test(label);
}

/** Labels by meaning, folded as {@link folded} folds them. */
const LABELS = /** @type {Record<string, string>} */ ({
  "basics.name":
    "name|full name|legal name|candidate|candidate name|applicant|applicant name|vollständiger name|bewerber|kandidat|nom complet|nom et prénom|candidat|nombre completo|nombre y apellidos|candidato|nome completo|nome|姓名|候选人|申请人",
  "name.given": "first name|given name|forename|vorname|prénom|nombre|primeiro nome|名",
  "name.middle": "middle name|zweiter vorname|deuxième prénom|segundo nombre|nome do meio",
  "name.family": "last name|family name|surname|nachname|familienname|nom|nom de famille|apellido|apellidos|sobrenome|último nome|姓",
  "basics.email":
    "e-mail|email|mail|email address|e-mail address|e-mail-adresse|adresse e-mail|courriel|correo|correo electrónico|endereço de e-mail|邮箱|电子邮件|电子邮箱",
  "basics.phone":
    "phone|phone number|telephone|mobile|mobile phone|cell|tel|telefon|telefonnummer|mobil|handy|téléphone|numéro de téléphone|portable|teléfono|móvil|celular|telefone|电话|手机|联系电话",
  "location.text":
    "location|current location|candidate location|residence|lives in|address|wohnort|standort|adresse|lieu|domicile|localisation|ubicación|domicilio|residencia|localização|endereço|所在地|居住地|地址",
  "location.city": "city|town|stadt|ort|ville|ciudad|cidade|城市",
  "location.region": "state|region|province|state/province|bundesland|région|estado|provincia|省|州",
  "location.countryCode": "country|country/region|land|pays|país|国家",
  "basics.label": "headline|title|current title|job title|berufsbezeichnung|titre|título|cargo|职位",
  "basics.url": "website|portfolio|personal site|homepage|webseite|site web|sitio web|site|网站|个人网站",
  "profile.linkedin": "linkedin|linkedin profile|linkedin url|linkedin-profil|profil linkedin|perfil de linkedin|领英",
  "profile.github": "github|github profile|github url|github-profil|profil github",
  "profile.other": "twitter|x|gitlab|stack overflow|xing|social",
  "work.name":
    "company|employer|current company|organisation|organization|company name|firma|unternehmen|arbeitgeber|entreprise|employeur|société|empresa|empleador|empregador|公司|雇主",
  "work.position": "position|role|job|stelle|funktion|poste|puesto|função|岗位",
  "education.institution":
    "school|university|college|institution|school or university|hochschule|universität|schule|école|université|établissement|escuela|universidad|instituição|escola|universidade|学校|大学",
  "education.studyType": "degree|degree type|abschluss|diplôme|titulación|grado|grau|学位",
  "education.area": "discipline|field of study|major|area of study|studienfach|fachrichtung|domaine d’études|spécialité|especialidad|área de estudo|专业",
  "entry.startDate": "start|start date|from|began|beginn|von|seit|début|de|inicio|desde|início|开始|开始时间|入学时间",
  "entry.endDate": "end|end date|to|until|graduation|graduation date|ende|bis|fin|à|jusqu’à|hasta|término|até|结束|结束时间|毕业时间",
  "entry.dates": "dates|period|duration|zeitraum|période|dates d’emploi|fechas|período|时间",
  "session.whereNow": "where are you now|where are you currently located|wo sind sie jetzt|où êtes-vous actuellement|dónde se encuentra ahora|onde você está agora|您现在在哪里",
  letter: "cover letter|letter|motivation|anschreiben|motivationsschreiben|lettre de motivation|carta de presentación|carta de apresentação|求职信",
  summary: "summary|about|profile summary|zusammenfassung|résumé du profil|resumen|resumo|自我介绍|简介",
  submitted: "applied|applied on|date applied|application date|submitted|submitted on|beworben am|candidature du|solicitud del|candidatura em|申请日期",
  "job.title": "applied for|applying for|job applied for|requisition|vacancy|beworben für|candidature pour|vacante|vaga|申请职位",
  facts: "corroborate_facts|corroborate facts",
});

/** @type {Map<string, string>} */
const BY_LABEL = new Map(
  Object.entries(LABELS).flatMap(([meaning, labels]) =>
    labels.split("|").map((label) => /** @type {[string, string]} */ ([folded(label), meaning])),
  ),
);

const TOKENS = /** @type {Record<string, string>} */ ({
  name: "basics.name",
  "given-name": "name.given",
  "additional-name": "name.middle",
  "family-name": "name.family",
  email: "basics.email",
  tel: "basics.phone",
  "tel-national": "basics.phone",
  "address-level2": "location.city",
  "address-level1": "location.region",
  country: "location.countryCode",
  "country-name": "location.countryCode",
  "street-address": "location.text",
  "organization-title": "work.position",
  organization: "work.name",
  url: "basics.url",
});

/**
 * A label without case, marks of a required field, colons and doubled spaces.
 * @param {string} label
 */
export function folded(label) {
  return label
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[*✱:：]|\((?:required|optional|pflichtfeld|obligatoire|obligatorio|obrigatório|必填)\)/gu, "")
    .replace(/['`]/gu, "’")
    .replace(/[?？]+$/u, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/**
 * What a label, or a field's own words, ask for; null when it is not known.
 * @param {{ label?: string, name?: string, id?: string, type?: string, autocomplete?: string }} field
 * @returns {string | null}
 */
export function meaningOf({ label = "", name = "", id = "", type = "", autocomplete = "" }) {
  for (const token of autocomplete.toLowerCase().split(/\s+/u)) {
    const meaning = TOKENS[token];
    if (meaning) return meaning;
  }
  const known = BY_LABEL.get(folded(label));
  if (known) return known;
  for (const word of [name, id]) {
    const last = word.replace(/\]+$/u, "").split(/[[.]|--/u).at(-1) ?? "";
    const meaning = BY_LABEL.get(folded(last.replace(/([a-z])([A-Z])/gu, "$1 $2").replace(/[_-]+/gu, " ")));
    if (meaning) return meaning;
  }
  if (type === "email") return "basics.email";
  if (type === "tel") return "basics.phone";
  return null;
}
