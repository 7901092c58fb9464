// @ts-check
/** @type {import("../learn.js").Text} */
export default {
  language: "fr",
  modules: {
    pattern: {
      title: "Le schéma qui a été signalé",
      lead: "Ce que des employeurs décrivent depuis 2022, et ce que vaut chaque signe à lui seul : rien.",
      parts: [
        {
          heading: "Ce qui s’est passé",
          paragraphs: [
            "En décembre 2025, le directeur de la sécurité d’Amazon a indiqué que l’entreprise avait bloqué plus de 1 800 agents présumés de Corée du Nord depuis avril 2024, et vu 27 % de telles candidatures en plus d’un trimestre à l’autre. Ce n’est pas, dit-il, le problème d’une seule entreprise.",
            "Le but est un emploi ordinaire : être embauché à distance, être payé, transmettre le salaire. Depuis janvier 2025, le FBI décrit aussi du code volé et du chantage après la découverte.",
          ],
        },
        {
          heading: "Cinq signes et leurs jumeaux honnêtes",
          points: [
            "Identités volées. On utilise les noms et parcours de vrais ingénieurs, parce qu’ils se vérifient. Jumeau honnête : une personne mariée, en transition, ou qui écrit son nom dans deux écritures.",
            "Numéros écrits bizarrement. On cite « +1 » devant un numéro américain. Jumeau honnête : les champs, le remplissage automatique et les logiciels l’écrivent d’eux-mêmes ; 3 CV publics sur 100 le font. C’est la façon dont le numéro est entré qui compte, et même cela ne dit rien seul.",
            "Des études qui ne collent pas. Un diplôme que l’établissement ne délivre pas, des dates à rebours. Jumeau honnête : les noms de filières sont des catégories ; un diplôme américain honnête sur six ne figure pas dans la liste exacte.",
            "Profils dormants détournés. De vieux comptes au passé vérifié se réveillent. Jumeau honnête : on soigne son profil quand on cherche du travail.",
            "Fermes d’ordinateurs. Une machine est là où la personne dit être et sert depuis ailleurs. Un fuseau qui concorde ne prouve donc rien, ni l’horloge de quelqu’un qui voyage.",
          ],
        },
        {
          heading: "La machine et l’humain ensemble",
          paragraphs: [
            "Le récit d’Amazon décrit une comparaison automatique, puis des personnes qui vérifient. Une machine est patiente avec les dates, les chiffres et les adresses ; une personne sait à quoi ressemble une vie. Cette page exerce la seconde moitié : voir ce qui ne peut être vrai ensemble, et laisser en paix ce qui n’est qu’inhabituel.",
            "À une candidature sur 343, un test juste 97 fois sur 100 dans les deux sens a raison 8,6 fois sur 100 quand il se déclenche. C’est pourquoi un constat est une question et non une réponse.",
          ],
        },
      ],
      sources: ["amazon", "fbi2025", "fbi2023", "state2022", "pindrop", "measured"],
    },
    irregular: {
      title: "Irrégulier et honnête",
      lead: "La plupart des candidatures qui paraissent étranges viennent de personnes dont la vie a pris un tournant. Voici à quoi ces tournants ressemblent sur le papier.",
      parts: [
        {
          heading: "Les noms",
          points: [
            "L’ordre change : Nguyen Minh et Minh Nguyen sont une personne. Certains ont un nom, d’autres quatre.",
            "Deux noms de famille deviennent un dans un formulaire ; une particule (al, van, de) bouge, se colle ou disparaît ; un patronyme va et vient.",
            "Un nom a bien des graphies d’une écriture à l’autre : Lee, Yi et Rhee ; Petrov et Petroff ; ß et ss.",
            "Les noms changent : mariage, divorce, adoption, transition, naturalisation, nom de scène. Vieilles boîtes et vieux profils gardent l’ancien.",
            "Un autre nom complet, sans élément commun ni explication, vaut une question. Un nom de famille commun, jamais.",
          ],
        },
        {
          heading: "Les vies",
          points: [
            "Interruptions : un tiers des CV honnêtes en compte une de six mois ou plus. Ce n’est jamais un indice.",
            "Chevauchements : 28 sur 100 montrent deux emplois qui se recouvrent trois mois ou plus ; 41 sur 100 ont étudié en travaillant.",
            "Pays : on garde numéros, horloges et comptes d’où l’on vient. Un pays n’est pas un risque.",
            "Dates : des années sans mois, une cérémonie après le dernier examen, un formulaire qu’une machine a lu en perdant une colonne.",
            "Machines : un lecteur déplace une année vers la mauvaise école ; un navigateur remplit les données d’un proche.",
          ],
        },
        {
          heading: "Une règle pour soi",
          paragraphs: ["Devant chaque étrangeté, demandez : les deux indications peuvent-elles être vraies ? Si oui, c’est une vie. Si non, c’est une question. Seules deux indications de la personne elle-même, l’une contre l’autre, peuvent être plus."],
        },
      ],
      sources: ["measured"],
    },
    law: {
      title: "Ce que le droit attend",
      lead: "Information générale, en novembre 2026. Ce n’est pas un conseil juridique ; renseignez-vous là où vous embauchez.",
      parts: [
        {
          heading: "Les mêmes étapes pour tous",
          paragraphs: ["Décidez d’avance quelle vérification vient à quelle étape, et faites-la pour chacun à cette étape. N’en vérifier que certains, choisis par le nom, l’accent, l’origine ou la nationalité, est ce que le droit interdit presque partout : aux États-Unis le titre VII du Civil Rights Act et l’Immigration and Nationality Act (8 U.S.C. 1324b), au Royaume-Uni l’Equality Act 2010, dans l’Union européenne les directives 2000/43 et 2000/78."],
        },
        {
          heading: "Pas de critères de substitution",
          paragraphs: ["Ce qui tient lieu d’origine, d’âge, de sexe ou de handicap compte comme tel : la consonance d’un nom, un diplôme étranger, une interruption, un lecteur d’écran, une voix. Une règle d’apparence neutre qui touche plus durement un groupe doit être nécessaire au poste et la plus légère qui suffise."],
        },
        {
          heading: "Une personne décide",
          points: [
            "UE : en principe, nul ne peut être refusé par une machine seule (article 22 du RGPD). Royaume-Uni : depuis février 2026, le Data (Use and Access) Act 2025 permet davantage, avec information et droit à l’examen par une personne. Dans les deux cas, on peut demander ce qui a été traité et le faire rectifier.",
            "UE : le règlement sur l’IA classe à haut risque les logiciels qui filtrent ou évaluent les candidatures (annexe III, 4). Ses obligations, dont le contrôle humain, ont été reportées d’août 2026 à décembre 2027 par les modifications de 2026.",
            "Californie : depuis le 1er octobre 2025, les règles du Civil Rights Council couvrent les systèmes de décision automatisée à l’embauche ; les dossiers se gardent quatre ans.",
            "Illinois : depuis le 1er janvier 2026, le Human Rights Act exige d’informer quand une intelligence artificielle sert à l’embauche et interdit les codes postaux comme substituts. Ville de New York : depuis juillet 2023, la Local Law 144 exige un audit des biais dans l’année qui précède l’usage d’un outil automatisé, la publication de son résumé et l’information des candidats.",
            "Les vérifications par des tiers ont leurs propres lois, comme le Fair Credit Reporting Act américain : d’abord le consentement, et avant un refus une copie et un délai pour répondre.",
          ],
        },
        {
          heading: "Ce qu’il faut garder",
          paragraphs: ["Ce qui a été comparé, demandé, répondu, qui a décidé et pourquoi. Aussi longtemps que le dit la loi là où vous embauchez, et pas plus."],
        },
      ],
      sources: ["titlevii", "ina", "equality", "directives", "gdpr", "duaa", "aiact", "california", "illinois", "nyc", "fcra"],
    },
    ask: {
      title: "Comment demander",
      lead: "Une question neutre règle la plupart des contradictions en une minute et ne coûte rien à une personne honnête.",
      parts: [
        {
          heading: "Quatre habitudes",
          points: [
            "Citer, ne pas qualifier. « Votre formulaire dit 2013, votre profil 2015. Lequel est juste ? »",
            "Demander ouvertement. « Comment cela s’est-il fait ? » et non « Pourquoi l’avez-vous changé ? »",
            "Poser la même question à tous ceux qui ont la même contradiction, par écrit si possible.",
            "Offrir d’abord la raison ordinaire. « Les formulaires lisent mal les dates ; pourriez-vous vérifier les vôtres ? »",
          ],
        },
        {
          heading: "Ce qu’on laisse de côté",
          points: [
            "D’où venez-vous vraiment ? Quelle est votre langue maternelle ? Quel était votre nom de naissance ?",
            "Les pièces d’identité, avant l’étape où chaque finaliste en montre une.",
            "Les pièges : insulter un dirigeant devant la caméra, passer la main devant le visage. Ils humilient les honnêtes et entraînent les autres.",
          ],
        },
        {
          heading: "Puis vérifier une indication, pas une personne",
          paragraphs: ["Appelez l’employeur à un numéro que vous avez trouvé vous-même. Demandez à la scolarité, avec consentement. Parlez dix minutes d’une ligne du CV : ce qu’il y avait avant, qui n’était pas d’accord, ce qui a cassé. Qui y était en dit plus qu’on ne demande."],
        },
      ],
      sources: ["fbi2025", "eeoc"],
    },
    after: {
      title: "Après un cas confirmé",
      lead: "Confirmé veut dire : une personne l’a vérifié avec une source trouvée de son côté, et une autre a regardé.",
      parts: [
        {
          heading: "Qui décide quoi",
          table: {
            head: ["Décision", "Qui décide", "Qui est consulté avant"],
            rows: [
              ["Demander ou vérifier une indication", "Recrutement", "Personne"],
              ["Suspendre une candidature", "Direction du recrutement", "Recrutement"],
              ["Déclarer un cas confirmé", "Sécurité et juridique ensemble", "Recrutement, protection des données"],
              ["Refuser", "Responsable du poste, par écrit, avec le motif", "Juridique"],
              ["Couper les accès d’une personne déjà embauchée", "Sécurité", "Juridique, ressources humaines"],
              ["Informer les autorités", "Juridique", "Sécurité, direction"],
              ["Informer la personne dont l’identité a servi", "Juridique, par les autorités ou un contact connu", "Protection des données"],
              ["Informer d’autres employeurs", "Personne, sauf par les autorités", "Juridique"],
            ],
          },
        },
        {
          heading: "Dans cet ordre",
          points: [
            "Garder les preuves : la candidature telle que reçue, le résultat, des notes datées. Ne rien changer.",
            "Si la personne est embauchée : suspendre les accès sans bruit et aussitôt, garder journaux, numéro de série et lieu d’envoi du matériel. S’attendre à des copies de code et à des menaces.",
            "Payer ce qui est dû, après conseil : payer une personne sous sanctions peut être illégal en soi.",
            "Signaler, avec le brouillon ci-dessous. Vous l’envoyez vous-même ; cette page n’envoie rien.",
            "L’identité est peut-être celle d’une victime. Traitez ce nom comme celui d’un témoin.",
            "Apprendre : quelle étape l’a vu, laquelle non, et combien de personnes honnêtes la même étape aurait arrêtées.",
          ],
        },
        {
          heading: "Où signaler",
          points: [
            "États-Unis : l’Internet Crime Complaint Center du FBI (ic3.gov) et le bureau le plus proche ; sanctions : l’OFAC du Trésor.",
            "Royaume-Uni : le service policier national de signalement des fraudes ; sanctions : OFSI.",
            "Ailleurs : l’unité de cybercriminalité de la police, l’autorité des sanctions et, si des données personnelles sont perdues, celle de protection des données.",
          ],
        },
      ],
      sources: ["fbi2025", "ofac", "state2022"],
    },
  },
};
