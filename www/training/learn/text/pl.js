// @ts-check
/** @type {import("../learn.js").Text} */
export default {
  language: "pl",
  modules: {
    pattern: {
      title: "Wzorzec, o którym informowano",
      lead: "Co pracodawcy opisują od 2022 roku i ile każda oznaka jest warta sama: nic.",
      parts: [
        {
          heading: "Co się wydarzyło",
          paragraphs: [
            "W grudniu 2025 roku dyrektor do spraw bezpieczeństwa Amazona poinformował, że od kwietnia 2024 roku firma zatrzymała ponad 1800 przypuszczalnych agentów z Korei Północnej i że z kwartału na kwartał takich zgłoszeń było o 27% więcej. Dodał, że nie jest to problem jednej firmy.",
            "Cel to zwykłe zatrudnienie: dostać pracę zdalną, otrzymywać płacę i przekazywać ją dalej. Od stycznia 2025 roku FBI opisuje także kradzieże kodu i wymuszenia po wykryciu.",
          ],
        },
        {
          heading: "Pięć oznak i ich rzetelne bliźniaki",
          points: [
            "Skradzione tożsamości. Używa się imion, nazwisk i historii rzeczywistych inżynierów i inżynierek, bo można je sprawdzić. Rzetelny bliźniak: ktoś po ślubie, po tranzycji albo ktoś, kto zapisuje imię i nazwisko dwoma alfabetami.",
            "Osobliwie zapisane numery. W doniesieniach jest mowa o „+1” przed numerem ze Stanów Zjednoczonych. Rzetelny bliźniak: widżety do numerów telefonu, autouzupełnianie i systemy rekrutacyjne wpisują to same; w publicznych CV jest tak w 3 na 100. Decyduje to, jak numer trafił do pola, a i wtedy sam nic nie mówi.",
            "Wykształcenie, które się nie zgadza. Stopień, którego uczelnia nie nadaje, daty, które biegną wstecz. Rzetelny bliźniak: nazwy dziedzin to kategorie; jeden na sześć rzetelnie podanych stopni w Stanach Zjednoczonych nie pasuje do dokładnej listy uczelni.",
            "Przejęte profile, długo nieaktywne. Stare konta ze sprawdzoną przeszłością stają się znów aktywne. Rzetelny bliźniak: ludzie zajmują się profilem, gdy szukają pracy.",
            "Farmy laptopów. Komputer stoi tam, gdzie według zgłoszenia jest osoba kandydująca, a używa się go skądinąd. Pasująca strefa czasowa niczego więc nie dowodzi, a zegar osoby kandydującej w podróży też nic nie mówi.",
          ],
        },
        {
          heading: "Maszyna i człowiek razem",
          paragraphs: [
            "Amazon opisuje automatyczne porównanie, po którym sprawdzają ludzie. Maszyna jest cierpliwa wobec dat, cyfr i adresów; człowiek wie, jak wygląda życie. Ta strona ćwiczy tę drugą połowę: widzieć, co nie może być jednocześnie prawdą, i zostawiać w spokoju to, co jest tylko niezwykłe.",
            "Przy jednym zgłoszeniu na 343 test, który w obie strony ma rację 97 razy na 100, ma rację 8,6 raza na 100, gdy coś wskazuje. Dlatego spostrzeżenie jest pytaniem, a nie odpowiedzią.",
          ],
        },
      ],
      sources: ["amazon", "fbi2025", "fbi2023", "state2022", "pindrop", "measured"],
    },
    irregular: {
      title: "Nietypowe i rzetelne",
      lead: "Większość zgłoszeń, które wyglądają osobliwie, należy do ludzi, w których życiu nastąpił zwrot. Oto jak takie zwroty wyglądają na papierze.",
      parts: [
        {
          heading: "Imiona i nazwiska",
          points: [
            "Kolejność się zmienia: Nguyen Minh i Minh Nguyen to jedna osoba. Niektórzy mają jeden człon, inni cztery.",
            "Z dwóch nazwisk w formularzu zostaje jedno; partykuła (al, van, de) przesuwa się, łączy lub znika; patronimik raz jest, a raz go nie ma.",
            "Jedno nazwisko ma w różnych alfabetach wiele form zapisu: Lee, Yi i Rhee; Petrov i Petroff; ß i ss.",
            "Imiona i nazwiska się zmieniają: małżeństwo, rozwód, adopcja, tranzycja, naturalizacja, pseudonim sceniczny. Stare skrzynki i profile zachowują poprzednie.",
            "Inne pełne imię i nazwisko, bez żadnej części wspólnej i bez słowa wyjaśnienia, jest warte pytania. Wspólne nazwisko nigdy nie jest.",
          ],
        },
        {
          heading: "Życiorysy",
          points: [
            "Przerwy: w jednej trzeciej rzetelnych CV jest przerwa sześciu miesięcy lub dłuższa. Nigdy niczego nie dowodzą.",
            "Nakładanie się: 28 na 100 pokazuje dwie prace, które pokrywają się przez trzy miesiące lub dłużej; w 41 na 100 studia trwały równolegle z pracą.",
            "Kraje: ludzie zachowują numery, zegary i konta bankowe z miejsc, w których byli. Kraj nie jest ryzykiem.",
            "Daty: lata bez miesięcy, uroczystość po ostatnim egzaminie, formularz, który odczytała maszyna i zgubiła kolumnę.",
            "Maszyny: program odczytujący przesuwa rok do niewłaściwej uczelni; przeglądarka wstawia dane innej osoby z domu.",
          ],
        },
        {
          heading: "Reguła dla siebie",
          paragraphs: ["Wobec każdej osobliwości warto zapytać: czy obie podane informacje mogą być prawdziwe? Jeśli tak, to jest życie. Jeśli nie, to jest pytanie. Czymś więcej mogą być tylko dwie własne informacje jednej osoby, sprzeczne ze sobą."],
        },
      ],
      sources: ["measured"],
    },
    law: {
      title: "Czego oczekuje prawo",
      lead: "Informacje ogólne, stan na listopad 2026 roku. Nie jest to porada prawna; po poradę należy zwrócić się tam, gdzie odbywa się zatrudnienie.",
      parts: [
        {
          heading: "Te same kroki dla wszystkich",
          paragraphs: ["Z góry należy ustalić, które sprawdzenia następują na którym etapie, i przeprowadzać je u każdej osoby kandydującej na tym etapie. Sprawdzania tylko niektórych osób, wybranych według imienia i nazwiska, akcentu, pochodzenia lub obywatelstwa, prawo antydyskryminacyjne zabrania prawie wszędzie: w Stanach Zjednoczonych Title VII ustawy Civil Rights Act oraz Immigration and Nationality Act (8 U.S.C. 1324b), w Zjednoczonym Królestwie Equality Act 2010, w Unii Europejskiej dyrektywy 2000/43 i 2000/78."],
        },
        {
          heading: "Żadnych cech zastępczych",
          paragraphs: ["To, co zastępuje pochodzenie, wiek, płeć lub niepełnosprawność, liczy się tak jak one: brzmienie imienia lub nazwiska, zagraniczny stopień, przerwa, czytnik ekranu, głos. Reguła, która wygląda neutralnie, a jedną grupę dotyka mocniej, musi być konieczna dla stanowiska i musi być najłagodniejszą, jaka działa."],
        },
        {
          heading: "Decyduje człowiek",
          points: [
            "UE: co do zasady o odmowie nie może decydować sama maszyna (art. 22 RODO). Zjednoczone Królestwo: od lutego 2026 roku Data (Use and Access) Act 2025 pozwala na więcej, z powiadomieniem i prawem do ponownego rozpatrzenia przez człowieka. W obu miejscach osoby kandydujące mogą zapytać, co przetwarzano, i żądać sprostowania.",
            "UE: akt w sprawie sztucznej inteligencji zalicza oprogramowanie, które filtruje lub ocenia osoby kandydujące, do systemów wysokiego ryzyka (załącznik III pkt 4). Jego obowiązki, w tym nadzór człowieka, zmiany z 2026 roku przesunęły z sierpnia 2026 na grudzień 2027 roku.",
            "Kalifornia: od 1 października 2025 roku przepisy Civil Rights Council obejmują systemy zautomatyzowanych decyzji w rekrutacji; dokumentację przechowuje się przez cztery lata.",
            "Illinois: od 1 stycznia 2026 roku Human Rights Act wymaga powiadomienia, gdy w rekrutacji używa się sztucznej inteligencji, i zabrania używania kodów pocztowych (ZIP) jako cech zastępczych. Nowy Jork: od lipca 2023 roku Local Law 144 wymaga audytu stronniczości w ciągu roku przed użyciem zautomatyzowanego narzędzia, opublikowania jego podsumowania i powiadomienia osób kandydujących.",
            "Sprawdzanie przeszłości przez strony trzecie ma własne przepisy, jak w Stanach Zjednoczonych Fair Credit Reporting Act: najpierw zgoda, a przed odmową kopia i czas na odpowiedź.",
          ],
        },
        {
          heading: "Co przechowywać",
          paragraphs: ["Co porównano, o co zapytano, co odpowiedziano, kto zdecydował i dlaczego. Tak długo, jak nakazuje prawo miejsca, w którym odbywa się zatrudnienie, i nie dłużej."],
        },
      ],
      sources: ["titlevii", "ina", "equality", "directives", "gdpr", "duaa", "aiact", "california", "illinois", "nyc", "fcra"],
    },
    ask: {
      title: "Jak pytać",
      lead: "Neutralne pytanie rozstrzyga większość sprzeczności w minutę i nic nie kosztuje rzetelnej osoby.",
      parts: [
        {
          heading: "Cztery nawyki",
          points: [
            "Cytować, nie oceniać. „W formularzu jest rok 2013, w profilu 2015. Który jest prawidłowy?”",
            "Pytać otwarcie. „Z czego to wynika?”, a nie „Dlaczego to zostało zmienione?”",
            "Wszystkim osobom z tą samą sprzecznością zadawać to samo pytanie, w miarę możliwości na piśmie.",
            "Najpierw podać zwyczajny powód. „Formularze błędnie odczytują daty; czy możemy prosić o sprawdzenie?”",
          ],
        },
        {
          heading: "Co pominąć",
          points: [
            "Skąd Pani lub Pan tak naprawdę pochodzi? Jaki jest Pani lub Pana pierwszy język? Jakie imię i nazwisko nadano przy urodzeniu?",
            "Dokumenty tożsamości przed etapem, na którym okazuje je każda osoba z finału rekrutacji.",
            "Pułapki: obrażanie przywódcy przed kamerą, machanie ręką przed twarzą. Upokarzają rzetelnych, a pozostałych szkolą.",
          ],
        },
        {
          heading: "Potem sprawdzić jedną podaną informację, a nie osobę",
          paragraphs: ["Zadzwonić do pracodawcy pod numer odnaleziony niezależnie. Zapytać dziekanat, za zgodą. Porozmawiać dziesięć minut o jednym wierszu CV: co było tam wcześniej, kto miał inne zdanie, co się zepsuło. Kto tam był, opowiada więcej, niż zawierało pytanie."],
        },
      ],
      sources: ["fbi2025", "eeoc"],
    },
    after: {
      title: "Po potwierdzonym przypadku",
      lead: "Potwierdzony znaczy: sprawdził to człowiek, w źródle odnalezionym niezależnie, a ktoś drugi to obejrzał.",
      parts: [
        {
          heading: "Kto o czym decyduje",
          table: {
            head: ["Decyzja", "Kto decyduje", "Kogo najpierw się pyta"],
            rows: [
              ["Zapytać o jedną podaną informację lub ją sprawdzić", "Osoba zajmująca się rekrutacją", "Nikogo"],
              ["Wstrzymać zgłoszenie", "Kierownictwo rekrutacji", "Osobę zajmującą się rekrutacją"],
              ["Uznać przypadek za potwierdzony", "Dział bezpieczeństwa i dział prawny wspólnie", "Osobę zajmującą się rekrutacją, ochronę danych"],
              ["Odmówić", "Kierownictwo zatrudniającego zespołu, na piśmie, z uzasadnieniem", "Dział prawny"],
              ["Odebrać dostęp osobie już zatrudnionej", "Dział bezpieczeństwa", "Dział prawny, dział kadr"],
              ["Zawiadomić organy władzy", "Dział prawny", "Dział bezpieczeństwa, zarząd"],
              ["Zawiadomić osobę, której tożsamości użyto", "Dział prawny, przez organy władzy lub znany kontakt", "Ochronę danych"],
              ["Zawiadomić innych pracodawców", "Nikt, chyba że przez organy władzy", "Dział prawny"],
            ],
          },
        },
        {
          heading: "W tej kolejności",
          points: [
            "Zachować materiały: zgłoszenie w takiej postaci, w jakiej przyszło, wynik porównania, notatki z datami. Niczego nie zmieniać.",
            "Jeśli osobę zatrudniono: zawiesić dostęp, bez rozgłosu i od razu, zachować dzienniki systemowe, numer seryjny sprzętu i to, dokąd go wysłano. Należy liczyć się z kopiami kodu i z groźbami.",
            "Wypłacić to, co według prawa się należy, po zasięgnięciu porady prawnej: wypłaty dla osób objętych sankcjami mogą same w sobie naruszać prawo.",
            "Zawiadomić, korzystając z poniższego projektu. Wysyłają go Państwo samodzielnie; ta strona niczego nie wysyła.",
            "Tożsamość może należeć do osoby pokrzywdzonej. Z imieniem i nazwiskiem należy się obchodzić jak z danymi świadka.",
            "Wyciągnąć wnioski: który krok to zauważył, który nie, i ilu rzetelnych ludzi ten sam krok by zatrzymał.",
          ],
        },
        {
          heading: "Gdzie to zgłosić",
          points: [
            "Stany Zjednoczone: Internet Crime Complaint Center FBI (ic3.gov) i najbliższe biuro terenowe; pytania o sankcje do OFAC w Departamencie Skarbu.",
            "Zjednoczone Królestwo: krajowa policyjna służba przyjmująca zawiadomienia o oszustwach; sankcje do OFSI.",
            "Gdzie indziej: policyjna jednostka do spraw cyberprzestępczości, organ do spraw sankcji oraz organ ochrony danych, jeśli utracono dane osobowe.",
          ],
        },
      ],
      sources: ["fbi2025", "ofac", "state2022"],
    },
  },
};
