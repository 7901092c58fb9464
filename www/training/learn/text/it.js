// @ts-check
/** @type {import("../learn.js").Text} */
export default {
  language: "it",
  modules: {
    pattern: {
      title: "Lo schema che è stato descritto",
      lead: "Che cosa hanno descritto le aziende dal 2022, e quanto vale ogni segno preso da solo: nulla.",
      parts: [
        {
          heading: "Che cosa è successo",
          paragraphs: [
            "Nel dicembre 2025 il responsabile della sicurezza di Amazon ha riferito che dall’aprile 2024 l’azienda aveva fermato più di 1.800 presunti operatori della Corea del Nord, e che da un trimestre all’altro tali candidature erano aumentate del 27%. Ha aggiunto che non è il problema di una sola azienda.",
            "Lo scopo è un impiego ordinario: ottenere un lavoro da remoto, ricevere una retribuzione, trasferirla ad altri. Dal gennaio 2025 l’FBI descrive anche furti di codice ed estorsioni dopo la scoperta.",
          ],
        },
        {
          heading: "Cinque segni, e i loro gemelli veritieri",
          points: [
            "Identità rubate. Si usano nomi e storie lavorative di ingegneri e ingegnere reali, perché si possono controllare. Gemello veritiero: una persona che si è sposata, ha fatto una transizione o scrive il nome in due alfabeti.",
            "Numeri scritti in modo strano. I resoconti menzionano «+1» davanti a un numero degli Stati Uniti. Gemello veritiero: i widget per il telefono, l’inserimento automatico e i sistemi di gestione delle candidature lo scrivono da soli; nei curriculum pubblici lo fanno 3 su 100. È decisivo come un numero è arrivato nel campo, e anche allora da solo non dice nulla.",
            "Studi che non tornano. Un titolo che l’istituto non conferisce, date che vanno all’indietro. Gemello veritiero: i nomi dei campi di studi sono categorie; un titolo veritiero degli Stati Uniti su sei non corrisponde all’elenco esatto di un istituto.",
            "Profili inattivi sottratti a chi li possedeva. Vecchi account con un passato verificato tornano in vita. Gemello veritiero: le persone curano il proprio profilo quando cercano lavoro.",
            "Laptop farm, raccolte di computer portatili. Un computer si trova dove si dice che sia la persona candidata e viene usato da altrove. Perciò un fuso orario che corrisponde non prova nulla, e nemmeno l’orologio di una persona candidata in viaggio dice qualcosa.",
          ],
        },
        {
          heading: "Macchina e persona insieme",
          paragraphs: [
            "Il resoconto di Amazon descrive un confronto automatico seguito da persone che verificano. Una macchina è paziente con date, cifre e indirizzi; una persona sa che aspetto ha una vita. Questa pagina allena la seconda metà: vedere che cosa non può essere vero insieme e lasciare in pace ciò che è soltanto insolito.",
            "Con una candidatura su 343, un test che ha ragione 97 volte su 100 in entrambi i sensi ha ragione 8,6 volte su 100 quando segnala qualcosa. Ecco perché un’osservazione è una domanda e non una risposta.",
          ],
        },
      ],
      sources: ["amazon", "fbi2025", "fbi2023", "state2022", "pindrop", "measured"],
    },
    irregular: {
      title: "Irregolare e veritiera",
      lead: "La maggior parte delle candidature che sembrano strane è di persone la cui vita ha preso una svolta. Impari che aspetto hanno le svolte sulla carta.",
      parts: [
        {
          heading: "Nomi",
          points: [
            "L’ordine cambia: Nguyen Minh e Minh Nguyen sono una stessa persona. C’è chi ha un nome solo e chi ne ha quattro.",
            "Due cognomi si riducono a uno in un modulo; una particella (al, van, de) si sposta, si unisce o scompare; un patronimico va e viene.",
            "Un nome ha molte grafie tra un alfabeto e l’altro: Lee, Yi e Rhee; Petrov e Petroff; ß e ss.",
            "I nomi cambiano: matrimonio, divorzio, adozione, transizione, naturalizzazione, un nome d’arte. Le vecchie caselle di posta e i vecchi profili conservano quello precedente.",
            "Un nome completo diverso, senza alcuna parte in comune e senza una parola di spiegazione, merita una domanda. Un cognome in comune mai.",
          ],
        },
        {
          heading: "Vite",
          points: [
            "Intervalli: un terzo dei curriculum veritieri ne ha uno di sei mesi o più. Non provano mai nulla.",
            "Sovrapposizioni: 28 su 100 mostrano due impieghi che si sovrappongono per tre mesi o più; 41 su 100 indicano studi svolti durante un lavoro.",
            "Paesi: le persone conservano numeri, orologi e conti bancari dei luoghi in cui sono state. Un paese non è un rischio.",
            "Date: anni senza mesi, una cerimonia dopo l’ultimo esame, un modulo letto da una macchina che ha perso una colonna.",
            "Macchine: un programma di lettura sposta un anno all’istituto sbagliato; un browser inserisce i dati di un’altra persona di casa.",
          ],
        },
        {
          heading: "Una regola per sé",
          paragraphs: ["Davanti a ogni stranezza si chieda: le due indicazioni possono essere entrambe vere? Se sì, è una vita. Se no, è una domanda. Solo due indicazioni della stessa persona, l’una contro l’altra, possono essere di più."],
        },
      ],
      sources: ["measured"],
    },
    law: {
      title: "Che cosa si aspetta la legge",
      lead: "Informazioni generali, aggiornate a novembre 2026. Non sono una consulenza legale; ne chieda una nel luogo in cui assume.",
      parts: [
        {
          heading: "Gli stessi passi per chiunque",
          paragraphs: ["Decida in anticipo quali controlli si fanno in quale fase, e li faccia per ogni persona candidata in quella fase. Controllare solo alcune persone, scelte in base a nome, accento, origine o cittadinanza, è ciò che il diritto antidiscriminatorio vieta quasi ovunque: negli Stati Uniti il titolo VII del Civil Rights Act e l’Immigration and Nationality Act (8 U.S.C. 1324b), nel Regno Unito l’Equality Act 2010, nell’Unione europea le direttive 2000/43 e 2000/78."],
        },
        {
          heading: "Nessun criterio sostitutivo",
          paragraphs: ["Ciò che prende il posto di origine, età, sesso o disabilità conta come tale: il suono di un nome, un titolo di studio estero, un intervallo, uno screen reader, una voce. Una regola che sembra neutra e pesa di più su un gruppo deve essere necessaria per la posizione e deve essere la più lieve tra quelle efficaci."],
        },
        {
          heading: "Decide una persona",
          points: [
            "UE: di regola nessuna persona può essere esclusa unicamente da una macchina (GDPR, articolo 22). Regno Unito: da febbraio 2026 il Data (Use and Access) Act 2025 consente di più, con un avviso e il diritto al riesame da parte di una persona. In entrambi, le persone candidate possono chiedere che cosa è stato trattato e farlo rettificare.",
            "UE: l’AI Act classifica come ad alto rischio i programmi che filtrano o valutano persone candidate (allegato III, punto 4). I relativi obblighi, tra cui la sorveglianza umana, sono stati spostati da agosto 2026 a dicembre 2027 dalle modifiche del 2026.",
            "California: dal 1º ottobre 2025 le norme del Civil Rights Council riguardano i sistemi decisionali automatizzati nelle assunzioni; la documentazione si conserva per quattro anni.",
            "Illinois: dal 1º gennaio 2026 lo Human Rights Act richiede un avviso quando nelle assunzioni si usa l’intelligenza artificiale, e vieta i codici postali (ZIP code) come criteri sostitutivi. New York City: da luglio 2023 la Local Law 144 richiede una verifica delle distorsioni (bias audit) nell’anno precedente all’uso di uno strumento automatizzato, la pubblicazione della sua sintesi e un avviso alle persone candidate.",
            "I controlli dei precedenti svolti da terzi hanno leggi proprie, come il Fair Credit Reporting Act degli Stati Uniti: prima il consenso, e prima di un no una copia e il tempo per rispondere.",
          ],
        },
        {
          heading: "Che cosa conservare",
          paragraphs: ["Che cosa è stato confrontato, che cosa è stato chiesto, che cosa è stato risposto, chi ha deciso e perché. Lo conservi per il tempo previsto dalla legge del luogo in cui assume, e non oltre."],
        },
      ],
      sources: ["titlevii", "ina", "equality", "directives", "gdpr", "duaa", "aiact", "california", "illinois", "nyc", "fcra"],
    },
    ask: {
      title: "Come chiedere",
      lead: "Una domanda neutra chiarisce la maggior parte delle contraddizioni in un minuto e a una persona onesta non costa nulla.",
      parts: [
        {
          heading: "Quattro abitudini",
          points: [
            "Citare, non qualificare. «Il Suo modulo dice 2013, il Suo profilo 2015. Quale dei due è giusto?»",
            "Chiedere in modo aperto. «Come è andata?» e non «Perché lo ha cambiato?»",
            "Porre la stessa domanda a ogni persona con la stessa contraddizione, per iscritto se possibile.",
            "Offrire prima il motivo ordinario. «I moduli leggono male le date; può controllare le nostre?»",
          ],
        },
        {
          heading: "Che cosa lasciare fuori",
          points: [
            "Da dove viene davvero? Qual è la Sua prima lingua? Qual è il Suo nome alla nascita?",
            "Documenti d’identità, prima della fase in cui ogni persona finalista ne mostra uno.",
            "Trappole: far insultare un capo politico davanti alla telecamera, far passare una mano davanti al viso. Umiliano le persone oneste e allenano le altre.",
          ],
        },
        {
          heading: "Poi verificare un’indicazione, non una persona",
          paragraphs: ["Chiami il datore di lavoro a un numero che ha trovato Lei. Chieda alla segreteria studenti, con il consenso. Parli per dieci minuti di una riga del curriculum: che cosa c’era prima, chi non era d’accordo, che cosa si è rotto. Chi c’era racconta più di quanto si chiede."],
        },
      ],
      sources: ["fbi2025", "eeoc"],
    },
    after: {
      title: "Dopo un caso confermato",
      lead: "Confermato significa: una persona lo ha verificato, con una fonte trovata in modo indipendente, e un’altra persona lo ha esaminato.",
      parts: [
        {
          heading: "Chi decide che cosa",
          table: {
            head: ["Decisione", "Chi decide", "A chi si chiede prima"],
            rows: [
              ["Chiedere o verificare un’indicazione", "Selezione del personale", "A nessuno"],
              ["Sospendere una candidatura", "Responsabile della selezione", "Selezione del personale"],
              ["Considerare un caso confermato", "Sicurezza e ufficio legale insieme", "Selezione del personale, protezione dei dati"],
              ["Non proseguire con la candidatura", "Responsabile dell’assunzione, per iscritto, con il motivo", "Ufficio legale"],
              ["Togliere l’accesso a una persona già assunta", "Sicurezza", "Ufficio legale, risorse umane"],
              ["Informare le autorità", "Ufficio legale", "Sicurezza, direzione"],
              ["Informare la persona la cui identità è stata usata", "Ufficio legale, tramite le autorità o un contatto noto", "Protezione dei dati"],
              ["Informare altre aziende", "Nessuno, se non tramite le autorità", "Ufficio legale"],
            ],
          },
        },
        {
          heading: "In quest’ordine",
          points: [
            "Conservi gli elementi raccolti: la candidatura così com’è arrivata, la valutazione, gli appunti con le date. Non cambi nulla.",
            "Se la persona è stata assunta: sospenda gli accessi subito e senza clamore, conservi i registri, il numero di serie dell’attrezzatura e il luogo in cui è stata spedita. Metta in conto copie di codice, e minacce.",
            "Paghi ciò che la legge dice dovuto, dopo una consulenza legale: i pagamenti a persone soggette a sanzioni possono di per sé violare la legge.",
            "Faccia una segnalazione, usando la bozza qui sotto. La invia Lei; questa pagina non invia nulla.",
            "L’identità può appartenere a una vittima. Tratti il nome come quello di chi può testimoniare.",
            "Impari: quale passo lo ha visto, quale no, e quante persone oneste lo stesso passo avrebbe fermato.",
          ],
        },
        {
          heading: "Dove segnalare",
          points: [
            "Stati Uniti: l’Internet Crime Complaint Center dell’FBI (ic3.gov) e l’ufficio locale più vicino; per le sanzioni, l’OFAC del Dipartimento del Tesoro.",
            "Regno Unito: il servizio nazionale della polizia per la segnalazione delle frodi; per le sanzioni, l’OFSI.",
            "Altrove: l’unità della polizia nazionale per i reati informatici, l’autorità competente per le sanzioni e, se sono andati persi dati personali, l’autorità per la protezione dei dati.",
          ],
        },
      ],
      sources: ["fbi2025", "ofac", "state2022"],
    },
  },
};
