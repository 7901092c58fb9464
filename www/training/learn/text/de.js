// @ts-check
/** @type {import("../learn.js").Text} */
export default {
  language: "de",
  modules: {
    pattern: {
      title: "Das Muster, das gemeldet wurde",
      lead: "Was Arbeitgeber seit 2022 beschrieben haben, und was jedes Zeichen für sich wert ist: nichts.",
      parts: [
        {
          heading: "Was geschah",
          paragraphs: [
            "Im Dezember 2025 berichtete der Sicherheitschef von Amazon, das Unternehmen habe seit April 2024 mehr als 1.800 mutmaßliche Agenten aus Nordkorea gestoppt und von Quartal zu Quartal 27 % mehr solcher Bewerbungen gesehen. Es sei kein Problem eines einzelnen Unternehmens.",
            "Das Ziel ist gewöhnliche Arbeit: im Homeoffice angestellt werden, bezahlt werden, den Lohn weitergeben. Seit Januar 2025 beschreibt das FBI auch gestohlenen Code und Erpressung nach der Entdeckung.",
          ],
        },
        {
          heading: "Fünf Zeichen und ihre ehrlichen Zwillinge",
          points: [
            "Gestohlene Identitäten. Namen und Laufbahnen echter Fachleute werden benutzt, weil sie sich prüfen lassen. Ehrlicher Zwilling: jemand, der geheiratet hat, eine Transition hinter sich hat oder den Namen in zwei Schriften schreibt.",
            "Seltsam geschriebene Nummern. Berichte nennen „+1“ vor einer US-Nummer. Ehrlicher Zwilling: Eingabefelder, Autofill und Bewerbungssysteme schreiben es von selbst; in öffentlichen Lebensläufen tun es 3 von 100. Es zählt, wie die Nummer ins Feld kam, und auch das sagt allein nichts.",
            "Eine Ausbildung, die nicht zusammenpasst. Ein Abschluss, den die Hochschule nicht vergibt, Daten, die rückwärts laufen. Ehrlicher Zwilling: Fachbezeichnungen sind Kategorien; einer von sechs ehrlichen US-Abschlüssen passt nicht auf die genaue Liste der Hochschule.",
            "Gekaperte ruhende Profile. Alte Konten mit geprüfter Vergangenheit leben wieder auf. Ehrlicher Zwilling: Man pflegt sein Profil, wenn man Arbeit sucht.",
            "Laptop-Farmen. Ein Gerät steht, wo die Person angeblich ist, und wird von anderswo benutzt. Eine passende Zeitzone beweist darum nichts, und die Uhr einer reisenden Person auch nicht.",
          ],
        },
        {
          heading: "Maschine und Mensch zusammen",
          paragraphs: [
            "Amazons Bericht beschreibt maschinellen Vergleich und Menschen, die danach prüfen. Eine Maschine ist geduldig mit Daten, Ziffern und Adressen; ein Mensch weiß, wie ein Leben aussieht. Diese Seite übt die zweite Hälfte: sehen, was nicht zugleich wahr sein kann, und in Ruhe lassen, was nur ungewöhnlich ist.",
            "Bei einer von 343 Bewerbungen hat ein Test, der in beide Richtungen in 97 von 100 Fällen richtigliegt, in 8,6 von 100 Fällen recht, wenn er anschlägt. Darum ist ein Befund eine Frage und keine Antwort.",
          ],
        },
      ],
      sources: ["amazon", "fbi2025", "fbi2023", "state2022", "pindrop", "measured"],
    },
    irregular: {
      title: "Ungewöhnlich und ehrlich",
      lead: "Die meisten Bewerbungen, die seltsam wirken, gehören Menschen, deren Leben eine Wendung nahm. So sehen die Wendungen auf Papier aus.",
      parts: [
        {
          heading: "Namen",
          points: [
            "Die Reihenfolge wechselt: Nguyen Minh und Minh Nguyen sind eine Person. Manche haben einen Namen, manche vier.",
            "Aus zwei Familiennamen wird im Formular einer; eine Partikel (al, van, de) wandert, verschmilzt oder verschwindet; ein Vatersname kommt und geht.",
            "Ein Name hat über Schriften hinweg viele Schreibweisen: Lee, Yi und Rhee; Petrov und Petroff; ß und ss.",
            "Namen ändern sich: Heirat, Scheidung, Adoption, Transition, Einbürgerung, Künstlername. Alte Postfächer und Profile behalten den alten.",
            "Ein anderer vollständiger Name, ohne gemeinsamen Teil und ohne ein Wort der Erklärung, ist eine Frage wert. Ein gemeinsamer Familienname nie.",
          ],
        },
        {
          heading: "Leben",
          points: [
            "Lücken: Ein Drittel der ehrlichen Lebensläufe hat eine von sechs Monaten oder mehr. Sie sind nie ein Beleg.",
            "Überschneidungen: 28 von 100 zeigen zwei Stellen, die sich drei Monate oder länger überschneiden; 41 von 100 haben neben der Arbeit studiert.",
            "Länder: Man behält Nummern, Uhren und Konten von dort, wo man war. Ein Land ist kein Risiko.",
            "Daten: Jahre ohne Monate, eine Feier nach der letzten Prüfung, ein Formular, das eine Maschine las und dabei eine Spalte verlor.",
            "Maschinen: Ein Leseprogramm schiebt ein Jahr zur falschen Schule; ein Browser füllt jemand anderen aus dem Haushalt ein.",
          ],
        },
        {
          heading: "Eine Regel für sich selbst",
          paragraphs: ["Fragen Sie bei jeder Auffälligkeit: Können beide Angaben wahr sein? Wenn ja, ist es ein Leben. Wenn nein, ist es eine Frage. Nur zwei eigene Angaben einer Person gegeneinander können mehr sein."],
        },
      ],
      sources: ["measured"],
    },
    law: {
      title: "Was das Recht verlangt",
      lead: "Allgemeine Information, Stand November 2026. Keine Rechtsberatung; holen Sie Rat ein, wo Sie einstellen.",
      parts: [
        {
          heading: "Dieselben Schritte für alle",
          paragraphs: ["Legen Sie vorher fest, welche Prüfung in welcher Stufe kommt, und führen Sie sie für alle in dieser Stufe durch. Nur manche zu prüfen, ausgewählt nach Name, Akzent, Herkunft oder Staatsangehörigkeit, verbietet das Diskriminierungsrecht fast überall: in den USA Title VII des Civil Rights Act und der Immigration and Nationality Act (8 U.S.C. 1324b), im Vereinigten Königreich der Equality Act 2010, in der Europäischen Union die Richtlinien 2000/43 und 2000/78."],
        },
        {
          heading: "Keine Ersatzmerkmale",
          paragraphs: ["Was für Herkunft, Alter, Geschlecht oder Behinderung steht, zählt als das: der Klang eines Namens, ein ausländischer Abschluss, eine Lücke, ein Screenreader, eine Stimme. Eine Regel, die neutral aussieht und eine Gruppe härter trifft, muss für die Stelle nötig und das mildeste Mittel sein, das wirkt."],
        },
        {
          heading: "Ein Mensch entscheidet",
          points: [
            "EU: In der Regel darf niemand allein von einer Maschine abgelehnt werden (Artikel 22 DSGVO). Vereinigtes Königreich: Seit Februar 2026 erlaubt der Data (Use and Access) Act 2025 mehr, mit Hinweis und einem Recht auf Prüfung durch einen Menschen. In beiden darf man fragen, was verarbeitet wurde, und es berichtigen lassen.",
            "EU: Die KI-Verordnung stuft Software, die Bewerbungen filtert oder bewertet, als hochriskant ein (Anhang III Nummer 4). Ihre Pflichten, darunter menschliche Aufsicht, wurden durch die Änderungen von 2026 von August 2026 auf Dezember 2027 verschoben.",
            "Kalifornien: Seit 1. Oktober 2025 gelten die Regeln des Civil Rights Council für automatisierte Entscheidungssysteme in der Einstellung; Unterlagen sind vier Jahre aufzubewahren.",
            "Illinois: Seit 1. Januar 2026 verlangt der Human Rights Act einen Hinweis, wo künstliche Intelligenz bei der Einstellung benutzt wird, und verbietet Postleitzahlen als Ersatzmerkmal. New York City: Seit Juli 2023 verlangt Local Law 144 im Jahr vor dem Einsatz eines automatisierten Werkzeugs eine Prüfung auf Verzerrung, deren veröffentlichte Zusammenfassung und einen Hinweis an die Bewerbenden.",
            "Für Überprüfungen durch Dritte gelten eigene Gesetze, etwa der US Fair Credit Reporting Act: zuerst die Einwilligung, und vor einem Nein eine Kopie und Zeit zur Antwort.",
          ],
        },
        {
          heading: "Was aufzubewahren ist",
          paragraphs: ["Was verglichen, gefragt und geantwortet wurde, wer entschied und warum. So lange, wie das Recht dort sagt, wo Sie einstellen, und nicht länger."],
        },
      ],
      sources: ["titlevii", "ina", "equality", "directives", "gdpr", "duaa", "aiact", "california", "illinois", "nyc", "fcra"],
    },
    ask: {
      title: "Wie man fragt",
      lead: "Eine neutrale Frage klärt die meisten Widersprüche in einer Minute und kostet ehrliche Menschen nichts.",
      parts: [
        {
          heading: "Vier Gewohnheiten",
          points: [
            "Zitieren, nicht beurteilen. „Ihr Formular sagt 2013, Ihr Profil 2015. Was stimmt?“",
            "Offen fragen. „Wie kam das?“ und nicht „Warum haben Sie das geändert?“",
            "Allen mit demselben Widerspruch dieselbe Frage stellen, möglichst schriftlich.",
            "Den alltäglichen Grund zuerst anbieten. „Formulare lesen Daten falsch; würden Sie Ihre prüfen?“",
          ],
        },
        {
          heading: "Was wegbleibt",
          points: [
            "Woher kommen Sie wirklich? Was ist Ihre Muttersprache? Wie hießen Sie bei der Geburt?",
            "Ausweise, vor der Stufe, in der alle in der Endauswahl einen zeigen.",
            "Fallen: jemanden vor der Kamera einen Machthaber beleidigen oder mit der Hand vor dem Gesicht winken lassen. Sie demütigen die Ehrlichen und schulen die anderen.",
          ],
        },
        {
          heading: "Dann eine Angabe prüfen, nicht einen Menschen",
          paragraphs: ["Rufen Sie den Arbeitgeber unter einer selbst gefundenen Nummer an. Fragen Sie das Prüfungsamt, mit Einwilligung. Sprechen Sie zehn Minuten über eine Zeile des Lebenslaufs: was vorher da war, wer dagegen war, was schiefging. Wer dabei war, erzählt mehr, als man fragt."],
        },
      ],
      sources: ["fbi2025", "eeoc"],
    },
    after: {
      title: "Nach einem bestätigten Fall",
      lead: "Bestätigt heißt: Ein Mensch hat es mit einer unabhängig gefundenen Quelle geprüft, und jemand anderes hat nachgesehen.",
      parts: [
        {
          heading: "Wer was entscheidet",
          table: {
            head: ["Entscheidung", "Wer entscheidet", "Wer vorher gefragt wird"],
            rows: [
              ["Eine Angabe erfragen oder prüfen", "Recruiting", "Niemand"],
              ["Eine Bewerbung anhalten", "Leitung des Recruitings", "Recruiting"],
              ["Einen Fall als bestätigt einstufen", "Sicherheit und Recht gemeinsam", "Recruiting, Datenschutz"],
              ["Absagen", "Einstellende Führungskraft, schriftlich, mit Grund", "Recht"],
              ["Zugänge einer bereits eingestellten Person sperren", "Sicherheit", "Recht, Personal"],
              ["Behörden benachrichtigen", "Recht", "Sicherheit, Geschäftsleitung"],
              ["Die Person benachrichtigen, deren Identität benutzt wurde", "Recht, über die Behörden oder einen bekannten Kontakt", "Datenschutz"],
              ["Andere Arbeitgeber benachrichtigen", "Niemand, außer über die Behörden", "Recht"],
            ],
          },
        },
        {
          heading: "In dieser Reihenfolge",
          points: [
            "Belege sichern: die Bewerbung, wie sie kam, das Ergebnis, datierte Notizen. Nichts ändern.",
            "Bei Eingestellten: Zugänge leise und sofort sperren, Protokolle behalten, Seriennummer und Lieferort der Geräte festhalten. Mit kopiertem Code und Drohungen rechnen.",
            "Zahlen, was geschuldet ist, nach rechtlichem Rat: Zahlungen an sanktionierte Personen können selbst rechtswidrig sein.",
            "Melden, mit dem Entwurf unten. Sie senden ihn selbst; diese Seite sendet nichts.",
            "Die Identität gehört vielleicht einem Opfer. Behandeln Sie den Namen wie den einer Zeugin oder eines Zeugen.",
            "Lernen: welcher Schritt es sah, welcher nicht, und wie viele Ehrliche derselbe Schritt aufgehalten hätte.",
          ],
        },
        {
          heading: "Wo man meldet",
          points: [
            "USA: Internet Crime Complaint Center des FBI (ic3.gov) und die nächste Außenstelle; Sanktionsfragen an das OFAC des Finanzministeriums.",
            "Vereinigtes Königreich: die nationale Meldestelle der Polizei für Betrug; Sanktionen an OFSI.",
            "Anderswo: die Cybercrime-Stelle der Polizei, die Sanktionsbehörde und, wo personenbezogene Daten abgeflossen sind, die Datenschutzaufsicht.",
          ],
        },
      ],
      sources: ["fbi2025", "ofac", "state2022"],
    },
  },
};
