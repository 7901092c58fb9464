//! Sentences and answers in English, German, Spanish, French and Portuguese with what they state.

use super::tests::{check_answers, check_letters};

#[test]
fn german_sentences() {
    check_letters(&[
        (
            "Derzeit arbeite ich als Schweißer bei der Contoso GmbH.",
            &["Employer=Contoso GmbH", "Title=Schweißer"],
        ),
        (
            "Sehr geehrte Damen und Herren, derzeit bin ich seit März 2019 als Schweißer bei der Contoso GmbH beschäftigt.",
            &["Employer=Contoso GmbH", "Title=Schweißer", "Since=März 2019"],
        ),
        (
            "Seit September 2020 arbeite ich bei Reblaus Weine als Kellermeisterin und leite den Einkauf.",
            &["Employer=Reblaus Weine", "Title=Kellermeisterin", "Since=September 2020"],
        ),
        (
            "Ich arbeite seit 2015 in Vollzeit als Köchin im Hotel Adler in Bregenz.",
            &["Employer=Hotel Adler", "Title=Köchin", "Since=2015"],
        ),
        (
            "Ich bin Pflegefachmann und wohne mit meiner Familie in Bern.",
            &["Title=Pflegefachmann", "Residence=Bern"],
        ),
        (
            "Wohnhaft in Linz, Österreich, suche ich eine neue Stelle in der Nähe.",
            &["Residence=Linz, Österreich"],
        ),
        (
            "Ich habe an der Universität Leeds Bauingenieurwesen studiert.",
            &["School=Universität Leeds", "FieldOfStudy=Bauingenieurwesen"],
        ),
        (
            "Ich studierte Pharmazie an der Universität Marburg und bin seit 2012 Apothekerin.",
            &["School=Universität Marburg", "FieldOfStudy=Pharmazie"],
        ),
        ("Momentan halte ich mich beruflich in Lissabon auf.", &["Whereabouts=Lissabon"]),
        ("Zurzeit bin ich bei meiner Schwester in Oslo.", &["Whereabouts=Oslo"]),
        ("Ich bin derzeit im Ausland und lese meine Post selten.", &["Absence=Ich bin derzeit im Ausland"]),
        (
            "Das ist meine einzige Stelle, denn ich habe keine weitere Beschäftigung.",
            &["OnlyJob=", "OnlyJob="],
        ),
        ("Ich habe über zehn Jahre Erfahrung mit Kubernetes gesammelt.", &["YearsWith=Kubernetes|10"]),
        ("Seit über zehn Jahren arbeite ich mit AutoCAD und zeichne gern.", &["YearsWith=AutoCAD|10"]),
        ("Ich heiße Anna Brandt, geborene Schmidlin, und komme aus Graz.", &["OtherName=Schmidlin"]),
        ("Vor meiner Heirat hieß ich Petra Lindner, die Zeugnisse sind älter.", &["OtherName=Petra Lindner"]),
        ("Ein Studium habe ich nie abgeschlossen, ich habe alles im Betrieb gelernt.", &["NoDegree="]),
        ("Ich habe kein Studium, aber viel gelernt und auch gearbeitet.", &["NoDegree="]),
        ("Ich kann leider nicht umziehen, weil die Kinder hier zur Schule gehen.", &["AbleToCome=no"]),
        ("Ich bin gerne bereit, nach Graz umzuziehen und auch zu reisen.", &["AbleToCome=yes"]),
        (
            "Von 2012 bis 2016 war ich als Tischler bei Larch & Sons tätig.",
            &["past-Employer=Larch & Sons", "past-Title=Tischler"],
        ),
        (
            "Von 2012 bis 2016 habe ich bei der Contoso AG als Tischler gearbeitet.",
            &["past-Employer=Contoso AG", "past-Title=Tischler"],
        ),
        (
            "Bis Ende 2018 war ich Fahrer bei Fabrikam und habe viel gelernt.",
            &["past-Employer=Fabrikam", "past-Title=Fahrer"],
        ),
        ("Mein derzeitiger Arbeitgeber ist die Blue Heron Bank.", &["Employer=Blue Heron Bank"]),
        ("Da ich in Graz wohne und nicht weit fahren muss, passt die Stelle.", &["Residence=Graz"]),
        (
            "In meiner aktuellen Position als Teamleiterin bei Nordwind Energie führe ich zehn Leute.",
            &["Employer=Nordwind Energie", "Title=Teamleiterin"],
        ),
        ("Ich lebe seit 2014 in der Schweiz und arbeite gern mit den Menschen hier.", &["Residence=Schweiz"]),
        ("Mein Wohnort ist Innsbruck, und ich bin mobil.", &["Residence=Innsbruck"]),
        (
            "Ich habe 2014 mein Studium der Informatik an der TU Graz abgeschlossen.",
            &["School=TU Graz", "FieldOfStudy=Informatik", "Graduation=2014"],
        ),
        (
            "Ich habe einen Master in Informatik von der TU Wien und arbeite gern im Team.",
            &["School=TU Wien", "Degree=Master", "FieldOfStudy=Informatik"],
        ),
        (
            "Ich bin Absolventin der Universität Basel und spreche auch Englisch.",
            &["School=Universität Basel"],
        ),
        ("Ich verfüge über fünfzehn Jahre Berufserfahrung als Dachdecker.", &["YearsWith=Dachdecker|15"]),
        ("Meine Zeugnisse lauten noch auf den Namen Petra Lindner.", &["OtherName=Petra Lindner"]),
        (
            "Ich bin seit Juni 2021 Filialleiterin bei der Drogerie Sonnenschein.",
            &["Employer=Drogerie Sonnenschein", "Title=Filialleiterin", "Since=Juni 2021"],
        ),
        ("Ich schreibe Ihnen diese Zeilen aus Kopenhagen, wo es schneit.", &["Whereabouts=Kopenhagen"]),
        (
            "Seit 2019 bin ich bei Contoso als Buchhalterin angestellt und betreue die Kunden.",
            &["Employer=Contoso", "Title=Buchhalterin", "Since=2019"],
        ),
        (
            "Aktuell bin ich im Restaurant Ochsen in Ulm als Koch tätig.",
            &["Employer=Restaurant Ochsen", "Title=Koch"],
        ),
        ("Ich wohne in der Nähe von Salzburg und habe ein Auto.", &["Residence=Salzburg"]),
        (
            "Ich bin 34 Jahre alt, wohne in Kassel und arbeite seit 2018 als Buchhalterin bei der Nordwind Energie GmbH.",
            &["Residence=Kassel", "Employer=Nordwind Energie GmbH", "Title=Buchhalterin", "Since=2018"],
        ),
        (
            "Neben meiner Arbeit als Lehrerin am Gymnasium habe ich keine Nebentätigkeit und keinen zweiten Job.",
            &["OnlyJob="],
        ),
        (
            "Meinen Master in Biologie habe ich 2016 an der Universität Zürich gemacht und bin froh darüber.",
            &["School=Universität Zürich", "Degree=Master", "FieldOfStudy=Biologie", "Graduation=2016"],
        ),
        (
            "Ich befinde mich diese Woche auf Dienstreise in Warschau und bin per Mail erreichbar.",
            &["Whereabouts=Warschau", "Absence=Ich befinde mich diese Woche auf Dienstreise"],
        ),
        ("Wir wohnen in Konstanz, mein Mann ist Lehrer.", &["Residence=Konstanz"]),
        ("Ich programmiere seit acht Jahren in Rust und habe Freude daran.", &["YearsWith=Rust|8"]),
        ("Als Kind lebte ich in Prag, nun bin ich in Dresden zu Hause.", &["Residence=Dresden"]),
        (
            "Ich bin seit fünf Jahren bei der Firma Krause als Monteur beschäftigt.",
            &["Employer=Krause", "Title=Monteur"],
        ),
        (
            "Mein Name ist Jonas Weber, ich bin 29 und lebe in Rostock, wo ich auch studiert habe.",
            &["Residence=Rostock"],
        ),
        (
            "Als Anlagenmechaniker bin ich seit April 2017 bei der Stadtwerke Halle GmbH tätig.",
            &["Employer=Stadtwerke Halle GmbH", "Title=Anlagenmechaniker", "Since=April 2017"],
        ),
        (
            "Zuvor war ich von Mai 2010 bis März 2017 als Monteur bei Elektro Huber beschäftigt.",
            &["past-Employer=Elektro Huber", "past-Title=Monteur"],
        ),
        (
            "Ich bin Buchhalterin bei der Nordwind Energie und habe mit Zahlen zu tun.",
            &["Employer=Nordwind Energie", "Title=Buchhalterin"],
        ),
        (
            "Nach dem Studium der Rechtswissenschaften an der Universität Passau war ich im Ausland.",
            &["School=Universität Passau", "FieldOfStudy=Rechtswissenschaften"],
        ),
        (
            "Hiermit bewerbe ich mich; zurzeit arbeite ich noch für die Spedition Lindt als Disponent.",
            &["Employer=Spedition Lindt", "Title=Disponent"],
        ),
        (
            "Ich habe einen Bachelor in Pflege von der Fachhochschule Bern und bin dort auch zuhause.",
            &["School=Fachhochschule Bern", "Degree=Bachelor", "FieldOfStudy=Pflege"],
        ),
        (
            "Mit über zwölf Jahren Erfahrung als Fliesenleger kann ich Ihnen helfen.",
            &["YearsWith=Fliesenleger|12"],
        ),
        (
            "Seit 2016 lebe ich mit meiner Familie in Luzern und bin hier sehr zufrieden.",
            &["Residence=Luzern"],
        ),
        (
            "Derzeit wohne ich in Hannover, ein Umzug nach Bremen ist für mich kein Problem.",
            &["Residence=Hannover", "AbleToCome=yes"],
        ),
        ("Ich halte mich zurzeit in Riga auf und kehre im Mai zurück.", &["Whereabouts=Riga"]),
        ("Mein Diplom lautet noch auf den Namen Sabine Kurz.", &["OtherName=Sabine Kurz"]),
        (
            "Ich bin seit sieben Jahren Lehrerin und habe immer gern mit Kindern gearbeitet.",
            &["YearsWith=Lehrerin|7"],
        ),
        ("Ich wohne in Frankfurt am Main und bin mit dem Zug schnell da.", &["Residence=Frankfurt am Main"]),
    ]);
}

#[test]
fn what_is_not_plain_in_german_is_left() {
    check_letters(&[
        ("Mein Mann arbeitet bei Contoso und wohnt in Graz mit den Kindern.", &[]),
        ("Wenn ich in Graz wohne, kann ich auch zu Fuß kommen.", &[]),
        ("Ich würde gerne bei Contoso arbeiten und in Graz leben.", &[]),
        ("Ich wohne nicht in Graz und arbeite nicht bei der Contoso GmbH.", &[]),
        ("Ab März wohne ich in Graz bei meiner Schwester.", &[]),
        ("Ich arbeite in Teilzeit und suche nun etwas mit mehr Stunden.", &[]),
        ("Ich bin derzeit in Elternzeit und freue mich auf die Arbeit.", &[]),
        ("Früher wohnte ich in Wien und arbeitete bei der Bahn.", &[]),
        ("Ich bin kein Koch und auch kein Kellner.", &[]),
        ("Ich möchte in Zürich leben und arbeiten.", &[]),
        ("Ich bin ein guter Koch und ein noch besserer Gast.", &[]),
        ("Er sagte: „Ich wohne in Wien und arbeite bei Contoso seit Jahren“.", &[]),
        ("Ich arbeite gerne im Team und habe Freude an der Sache.", &[]),
        ("Sobald ich in Lyon wohne, melde ich mich bei Ihnen.", &[]),
        ("Ich bin gelernter Tischler, habe aber nie in dem Beruf gearbeitet.", &["Title=Tischler"]),
        ("Ich bin nicht mehr bei Contoso beschäftigt und suche eine neue Aufgabe.", &[]),
        ("Meine Frau ist seit 2019 als Ärztin am Klinikum Graz tätig.", &[]),
        ("Ich bin sicher, dass ich für Ihre Firma der richtige Mitarbeiter bin.", &[]),
        ("Ich bin in einer kleinen Stadt zu Hause aufgewachsen.", &[]),
        ("Ich habe viel Erfahrung mit Menschen und bin gern unterwegs.", &[]),
        ("Meine Frau und ich wohnen seit Jahren zufrieden, sie ist Ärztin bei Contoso.", &[]),
        ("Im Sommer werde ich in Graz wohnen und dort bei Contoso anfangen.", &[]),
        ("Ich habe an der Entwicklung neuer Produkte mitgearbeitet und viel studiert.", &[]),
        ("Ich habe bei Contoso viel gelernt und bin nun auf der Suche.", &[]),
        ("Ich habe einen Hund und bin gern in der Natur, auch im Winter.", &[]),
        ("Ich wohne seit kurzem wieder bei meinen Eltern in Celle.", &[]),
    ]);
}

#[test]
fn german_answers() {
    check_answers(&[
        ("Wo wohnen Sie?", "Graz", &["Residence=Graz"]),
        ("Wo befinden Sie sich derzeit?", "Derzeit bin ich in Lissabon.", &["Whereabouts=Lissabon"]),
        ("Aktueller Arbeitgeber", "Contoso GmbH", &["Employer=Contoso GmbH"]),
        ("Seit wann arbeiten Sie dort?", "seit März 2019", &["Since=seit März 2019"]),
        ("Wie viele Jahre Erfahrung haben Sie mit Kubernetes?", "sieben", &["YearsWith=Kubernetes|7"]),
        ("Höchster Bildungsabschluss", "Master", &["Degree=Master"]),
        ("Wohnen Sie derzeit in der Schweiz?", "Ja", &["Residence=Schweiz"]),
        ("Wohnen Sie derzeit in der Schweiz?", "Nein", &[]),
        ("Sind Sie bereit, nach Wien umzuziehen?", "Nein, leider nicht", &["AbleToCome=no"]),
        ("Können Sie in unserem Büro vor Ort arbeiten?", "Ja, gerne", &["AbleToCome=yes"]),
        ("An welcher Hochschule haben Sie studiert?", "TU Graz", &["School=TU Graz"]),
        ("In welchem Jahr haben Sie Ihr Studium abgeschlossen?", "2014", &["Graduation=2014"]),
        ("Haben Sie frühere Namen?", "Petra Lindner", &["OtherName=Petra Lindner"]),
        ("Haben Sie Nebentätigkeiten?", "Nein", &[]),
        ("Haben Sie einen Führerschein?", "Ja", &[]),
        (
            "Wohin sollen wir den Laptop schicken?",
            "Hauptstraße 5, 8010 Graz",
            &["Delivery=Hauptstraße 5, 8010 Graz"],
        ),
        ("Derzeitige Position?", "Filialleiterin", &["Title=Filialleiterin"]),
        ("Studienfach", "Informatik", &["FieldOfStudy=Informatik"]),
        ("Sind Sie derzeit im Ausland?", "Ja", &["Absence=yes"]),
        ("Warum möchten Sie bei uns arbeiten?", "Ich mag Züge.", &[]),
    ]);
}

#[test]
fn spanish_sentences() {
    check_letters(&[
        (
            "Actualmente trabajo como soldador en Contoso y me gusta mucho.",
            &["Employer=Contoso", "Title=soldador"],
        ),
        (
            "Actualmente me desempeño como contadora en Grupo Andina desde marzo de 2019.",
            &["Employer=Grupo Andina", "Title=contadora", "Since=marzo de 2019"],
        ),
        (
            "Trabajo desde 2018 en la empresa Talleres Ruiz como mecánico.",
            &["Employer=Talleres Ruiz", "Title=mecánico", "Since=2018"],
        ),
        (
            "Desde septiembre de 2020 trabajo en Bodegas Luna como enóloga.",
            &["Employer=Bodegas Luna", "Title=enóloga", "Since=septiembre de 2020"],
        ),
        (
            "Soy enfermera en el Hospital La Paz y me gusta mi trabajo.",
            &["Employer=Hospital La Paz", "Title=enfermera"],
        ),
        ("Vivo en Sevilla con mi familia y trabajo en Contoso.", &["Employer=Contoso", "Residence=Sevilla"]),
        ("Resido actualmente en la ciudad de Córdoba, Argentina.", &["Residence=Córdoba, Argentina"]),
        ("Soy de Cuenca pero estoy radicada en Guayaquil.", &["Residence=Guayaquil"]),
        (
            "En estos momentos estoy en Lisboa por motivos familiares.",
            &["Absence=Lisboa", "Whereabouts=Lisboa"],
        ),
        ("Les escribo estas líneas desde Montevideo con mucha ilusión.", &["Whereabouts=Montevideo"]),
        (
            "Estoy de viaje en Tokio y por eso tardo en contestar.",
            &["Whereabouts=Tokio", "Absence=Estoy de viaje"],
        ),
        ("Estoy actualmente fuera del país por unas semanas.", &["Absence=Estoy actualmente fuera del país"]),
        ("Es mi único empleo y no tengo otro trabajo.", &["OnlyJob=", "OnlyJob="]),
        (
            "Soy licenciada en Derecho por la Universidad de Salamanca.",
            &["School=Universidad de Salamanca", "FieldOfStudy=Derecho"],
        ),
        (
            "Estudié Ingeniería Civil en la Universidad de Leeds y me gradué en 2014.",
            &["School=Universidad de Leeds", "FieldOfStudy=Ingeniería Civil", "Graduation=2014"],
        ),
        (
            "Me gradué en Enfermería en la Universidad de Chile en 2011.",
            &["School=Universidad de Chile", "FieldOfStudy=Enfermería", "Graduation=2011"],
        ),
        (
            "Tengo un máster en Finanzas por la Universidad de Navarra.",
            &["School=Universidad de Navarra", "Degree=máster", "FieldOfStudy=Finanzas"],
        ),
        ("No terminé la carrera porque tuve que trabajar.", &["NoDegree="]),
        ("No tengo título universitario, pero sí mucha práctica.", &["NoDegree="]),
        ("Tengo más de diez años de experiencia con SAP y con la gente.", &["YearsWith=SAP|10"]),
        ("Llevo doce años trabajando con Python en varios equipos.", &["YearsWith=Python|12"]),
        ("Antes me llamaba Lucía Ferrer, de casada uso otro nombre.", &["OtherName=Lucía Ferrer"]),
        ("Mi título está a nombre de Lucía Ferrer.", &["OtherName=Lucía Ferrer"]),
        ("Mi apellido de soltera es Quintana y así consta.", &["OtherName=Quintana"]),
        (
            "De 2012 a 2016 trabajé en Muebles Robledo como carpintero.",
            &["past-Employer=Muebles Robledo", "past-Title=carpintero"],
        ),
        (
            "Trabajé como cajero en Contoso hasta 2018 y luego estudié.",
            &["past-Employer=Contoso", "past-Title=cajero"],
        ),
        ("No puedo mudarme a otra ciudad por mis hijos.", &["AbleToCome=no"]),
        ("Tengo disponibilidad para viajar y para cambiar de residencia.", &["AbleToCome=yes"]),
        (
            "En mi puesto actual como jefa de cocina en Mar Adentro dirijo a ocho personas.",
            &["Employer=Mar Adentro", "Title=jefa de cocina"],
        ),
        (
            "Llevo cinco años trabajando como dependienta en Calzados Mora.",
            &["Employer=Calzados Mora", "Title=dependienta", "YearsWith=dependienta|5"],
        ),
        ("Mi empresa actual es Fabrikam y estoy contento.", &["Employer=Fabrikam"]),
        (
            "Formo parte de la plantilla de Ferretería Soler desde 2017.",
            &["Employer=Ferretería Soler", "Since=2017"],
        ),
        ("Soy profesora y vivo en Rosario.", &["Title=profesora", "Residence=Rosario"]),
        ("Nací en Lugo. Vivo cerca de Vigo con mi pareja.", &["Residence=Vigo"]),
        (
            "Ocupo el puesto de responsable de calidad en Lácteos Sierra desde enero de 2022.",
            &["Employer=Lácteos Sierra", "Title=responsable de calidad", "Since=enero de 2022"],
        ),
        (
            "Actualmente soy diseñadora en Contoso desde 2020.",
            &["Employer=Contoso", "Title=diseñadora", "Since=2020"],
        ),
        ("Vivo y trabajo en Bogotá y tengo dos hijos.", &["Residence=Bogotá"]),
        (
            "Soy ingeniero industrial, egresado de la Universidad de los Andes en 2010.",
            &["School=Universidad de los Andes", "Graduation=2010", "Title=ingeniero industrial"],
        ),
        ("Mi esposa y yo vivimos en Quito con nuestros hijos.", &["Residence=Quito"]),
        ("No tengo estudios universitarios, lo aprendí todo en el taller.", &["NoDegree="]),
        ("Tengo 35 años y vivo en San José, Costa Rica.", &["Residence=San José, Costa Rica"]),
        ("Hace ocho años que trabajo con AutoCAD en el mismo estudio.", &["YearsWith=AutoCAD|8"]),
        ("Estoy dispuesta a trasladarme a otra ciudad sin problema.", &["AbleToCome=yes"]),
        (
            "Me llamo Jorge Paz, tengo 29 años y resido en Mendoza, donde también estudié.",
            &["Residence=Mendoza"],
        ),
        (
            "Desde abril de 2017 me desempeño como técnico de laboratorio en Química Norte.",
            &["Employer=Química Norte", "Title=técnico de laboratorio", "Since=abril de 2017"],
        ),
        (
            "Estoy trabajando como camarera en el restaurante Mar Adentro desde mayo de 2021.",
            &["Employer=Mar Adentro", "Title=camarera", "Since=mayo de 2021"],
        ),
        (
            "Egresé de la Universidad Nacional de Colombia en 2013.",
            &["School=Universidad Nacional de Colombia", "Graduation=2013"],
        ),
        (
            "Soy graduada en Biología por la Universidad de Granada y trabajo como técnica de laboratorio en Genolab.",
            &[
                "School=Universidad de Granada",
                "FieldOfStudy=Biología",
                "Employer=Genolab",
                "Title=técnica de laboratorio",
            ],
        ),
        ("Cuento con siete años de experiencia en Salesforce y en ventas.", &["YearsWith=Salesforce|7"]),
        (
            "Actualmente resido en Monterrey, aunque puedo mudarme sin problema.",
            &["Residence=Monterrey", "AbleToCome=yes"],
        ),
        ("Por ahora estoy de visita en Praga, en casa de unos amigos.", &["Whereabouts=Praga"]),
        (
            "Trabajo como soldador en Contoso; además, es mi único trabajo.",
            &["Employer=Contoso", "Title=soldador", "OnlyJob="],
        ),
        (
            "Laboro en Cementos Andinos como jefe de turno.",
            &["Employer=Cementos Andinos", "Title=jefe de turno"],
        ),
        ("Nunca fui a la universidad, aprendí el oficio con mi padre.", &["NoDegree="]),
        ("Mi hijo vive en Berlín y yo vivo en Toledo.", &["Residence=Toledo"]),
        ("Trabajo como camarera en Madrid y me gusta mucho.", &["Title=camarera"]),
        ("Vivo y trabajo en Tarija y estoy contenta con mi vida.", &["Residence=Tarija"]),
    ]);
}

#[test]
fn what_is_not_plain_in_spanish_is_left() {
    check_letters(&[
        ("Mi marido trabaja en Contoso y vive en Sevilla con los niños.", &[]),
        ("Me gustaría vivir en Valencia y trabajar en Contoso.", &[]),
        ("No vivo en Madrid ni trabajo en Contoso.", &[]),
        ("Si vivo en Lima es por mi madre.", &[]),
        ("Busco un trabajo en Contoso para los próximos años.", &[]),
        ("El trabajo en Contoso me parece muy interesante.", &[]),
        ("Hasta 2019 vivía en Kiev y trabajaba en una imprenta.", &[]),
        ("Quiero que sepan que me gusta la cocina.", &[]),
        ("Soy una persona muy trabajadora y me gusta aprender.", &[]),
        ("Trabajo en equipo y me adapto con facilidad.", &[]),
        ("Estoy en contacto con su equipo desde hace un mes.", &[]),
        ("Mi hermana es enfermera en el Hospital La Paz.", &[]),
        ("Ella dijo: \"Vivo en Viena y trabajo en Contoso todos los días\".", &[]),
        ("A partir de marzo viviré en Granada.", &[]),
        ("Nunca trabajé en Contoso, pero conozco la empresa.", &[]),
        ("Ya no trabajo en Contoso ni en ningún otro sitio.", &["past-Employer=Contoso"]),
        ("Mi sueño es un trabajo en Fabrikam y una casa con jardín.", &[]),
        ("Espero vivir en Bilbao algún día.", &[]),
        ("Soy un buen vendedor y un gran apasionado de la moda.", &[]),
        ("Estoy en paro y en busca de un empleo.", &["OutOfWork=Estoy en paro"]),
        ("Mi familia vive en Quito y mi hermano trabaja en Fabrikam.", &[]),
        ("Mi empleo anterior fue en Contoso y me gustó mucho.", &[]),
        ("Tengo dos años de vivir con mi madre y de trabajar en casa.", &[]),
        ("He trabajado en muchos lugares y he vivido en Lima y en Cali.", &[]),
        ("Mi nombre es Ana Ruiz y soy de Murcia.", &[]),
        ("Trabajé de 2010 a 2014 en muchas obras.", &[]),
        ("Trabajo en España desde hace años y me gusta mucho el clima.", &[]),
        ("Trabajo en Recursos Humanos y me gusta mucho la gente.", &[]),
    ]);
}

#[test]
fn spanish_answers() {
    check_answers(&[
        ("¿Dónde vive actualmente?", "Sevilla", &["Residence=Sevilla"]),
        ("¿En qué ciudad se encuentra ahora?", "Estoy en Lisboa.", &["Whereabouts=Lisboa"]),
        ("Empresa actual", "Grupo Andina", &["Employer=Grupo Andina"]),
        ("¿Cuál es su cargo actual?", "Contadora", &["Title=Contadora"]),
        ("¿Desde cuándo trabaja allí?", "Desde marzo de 2019", &["Since=Desde marzo de 2019"]),
        ("¿Cuántos años de experiencia tiene con SAP?", "diez", &["YearsWith=SAP|10"]),
        ("¿Vive usted actualmente en Chile?", "Sí", &["Residence=Chile"]),
        ("¿Vive usted actualmente en Chile?", "No", &[]),
        ("¿En qué universidad estudió?", "Universidad de Salamanca", &["School=Universidad de Salamanca"]),
        ("Año de graduación", "2011", &["Graduation=2011"]),
        ("Nivel de estudios", "Licenciatura", &["Degree=Licenciatura"]),
        ("¿Qué carrera estudió?", "Derecho", &["FieldOfStudy=Derecho"]),
        (
            "¿Está dispuesto a trabajar en la oficina de forma presencial?",
            "Sí, sin problema",
            &["AbleToCome=yes"],
        ),
        ("¿Puede desplazarse a Madrid?", "No", &["AbleToCome=no"]),
        ("¿Ha usado otro nombre?", "Lucía Ferrer", &["OtherName=Lucía Ferrer"]),
        ("¿Tiene permiso de conducir?", "Sí", &[]),
        ("¿Está actualmente de viaje?", "Sí", &["Absence=yes"]),
        (
            "¿A qué dirección enviamos el portátil?",
            "Calle Mayor 3, Madrid",
            &["Delivery=Calle Mayor 3, Madrid"],
        ),
        ("¿Por qué quiere este puesto?", "Me encantan los trenes.", &[]),
    ]);
}

#[test]
fn french_sentences() {
    check_letters(&[
        (
            "Je suis actuellement chargée de clientèle à l'agence Banque du Lac.",
            &["Employer=agence Banque du Lac", "Title=chargée de clientèle"],
        ),
        (
            "Je suis titulaire d'un master en gestion de l'Université Laval.",
            &["School=Université Laval", "Degree=master", "FieldOfStudy=gestion"],
        ),
        (
            "J'ai étudié le génie civil à l'Université de Leeds.",
            &["School=Université de Leeds", "FieldOfStudy=génie civil"],
        ),
        ("Je suis diplômée de l'École des Mines de Nancy.", &["School=École des Mines de Nancy"]),
        (
            "J'ai obtenu une licence de droit à l'Université de Liège en 2011.",
            &["School=Université de Liège", "Degree=licence", "FieldOfStudy=droit", "Graduation=2011"],
        ),
        (
            "Je suis diplômée en biologie de l'Université de Sherbrooke.",
            &["School=Université de Sherbrooke", "FieldOfStudy=biologie"],
        ),
        (
            "Je suis infirmière à l'hôpital Saint-Louis depuis 2016.",
            &["Employer=hôpital Saint-Louis", "Title=infirmière", "Since=2016"],
        ),
        (
            "J'ai obtenu mon master en chimie à l'Université de Nantes en 2013.",
            &["School=Université de Nantes", "Degree=master", "FieldOfStudy=chimie", "Graduation=2013"],
        ),
        (
            "Je travaille actuellement chez Contoso en tant que soudeur.",
            &["Employer=Contoso", "Title=soudeur"],
        ),
        (
            "Je travaille comme cuisinier au restaurant Mar Adentro depuis mars 2019.",
            &["Employer=Mar Adentro", "Title=cuisinier", "Since=mars 2019"],
        ),
        (
            "Depuis septembre 2020, je travaille au sein de la société Vignes du Sud comme œnologue.",
            &["Employer=Vignes du Sud", "Title=œnologue", "Since=septembre 2020"],
        ),
        (
            "Je suis infirmière à la Clinique Saint-Luc depuis 2015.",
            &["Employer=Clinique Saint-Luc", "Title=infirmière", "Since=2015"],
        ),
        (
            "J'occupe le poste de comptable chez Fabrikam depuis janvier 2022.",
            &["Employer=Fabrikam", "Title=comptable", "Since=janvier 2022"],
        ),
        ("J'habite à Aix-en-Provence avec mon mari et nos enfants.", &["Residence=Aix-en-Provence"]),
        ("Je vis depuis 2016 au Québec et je parle aussi anglais.", &["Residence=Québec"]),
        ("Domiciliée à Lyon, je suis disponible tout de suite.", &["Residence=Lyon"]),
        ("Je suis installée à Oran avec ma famille.", &["Residence=Oran"]),
        ("En ce moment, je suis à Lisbonne chez ma sœur.", &["Absence=Lisbonne", "Whereabouts=Lisbonne"]),
        ("Je vous écris ces lignes de Copenhague, où il neige.", &["Whereabouts=Copenhague"]),
        (
            "Je suis actuellement à l'étranger pour quelques semaines.",
            &["Absence=Je suis actuellement à l'étranger"],
        ),
        ("C'est mon seul emploi et je n'ai aucune autre activité.", &["OnlyJob=", "OnlyJob="]),
        ("Je n'ai pas terminé mes études, faute de moyens.", &["NoDegree="]),
        ("Je n'ai aucun diplôme universitaire mais beaucoup de pratique.", &["NoDegree="]),
        ("J'ai plus de dix ans d'expérience avec SAP et dans la vente.", &["YearsWith=SAP|10"]),
        ("Depuis douze ans, je programme en Python pour plusieurs équipes.", &["YearsWith=Python|12"]),
        (
            "Je m'appelle Anne Morel, née Duchamp, et je vis à Namur.",
            &["OtherName=Duchamp", "Residence=Namur"],
        ),
        ("Mon nom de jeune fille est Duchamp, mes diplômes sont donc à ce nom.", &["OtherName=Duchamp"]),
        ("Mes diplômes sont au nom de Claire Duchamp.", &["OtherName=Claire Duchamp"]),
        (
            "De 2012 à 2016, j'ai travaillé chez Larch & Fils comme menuisier.",
            &["past-Employer=Larch & Fils", "past-Title=menuisier"],
        ),
        (
            "J'ai travaillé comme serveuse chez Contoso jusqu'en 2018.",
            &["past-Employer=Contoso", "past-Title=serveuse"],
        ),
        ("Je ne peux pas déménager à cause des enfants.", &["AbleToCome=no"]),
        (
            "Je suis prête à me déplacer et je peux travailler sur place.",
            &["AbleToCome=yes", "AbleToCome=yes"],
        ),
        ("Mon employeur actuel est la Banque du Lac.", &["Employer=Banque du Lac"]),
        ("Je suis comptable et je vis à Tunis.", &["Title=comptable", "Residence=Tunis"]),
        (
            "Actuellement cheffe de projet chez Nordwind depuis 2020, je souhaite évoluer.",
            &["Employer=Nordwind", "Title=cheffe de projet", "Since=2020"],
        ),
        (
            "J'habite près de Casablanca et je travaille pour Atlas Transport.",
            &["Residence=Casablanca", "Employer=Atlas Transport"],
        ),
        (
            "Cela fait huit ans que je travaille comme électricien.",
            &["YearsWith=électricien|8", "Title=électricien"],
        ),
        ("Nous habitons à Fribourg avec nos deux enfants.", &["Residence=Fribourg"]),
        ("Je réside à Genève, en Suisse, depuis dix ans avec ma famille.", &["Residence=Genève"]),
        ("Âgée de 34 ans, j'habite Bruxelles et je parle trois langues.", &["Residence=Bruxelles"]),
        (
            "Depuis 2018, je suis responsable des ventes chez Nordwind.",
            &["Employer=Nordwind", "Title=responsable des ventes", "Since=2018"],
        ),
        (
            "Mon poste actuel est celui de technicien de laboratoire chez Fabrikam.",
            &["Employer=Fabrikam", "Title=technicien de laboratoire"],
        ),
        ("Je loge actuellement à Varsovie, le temps d'un chantier.", &["Whereabouts=Varsovie"]),
        (
            "Je m'appelle Paul Roy, j'ai 29 ans et je réside à Sherbrooke, où j'ai aussi étudié.",
            &["Residence=Sherbrooke"],
        ),
        (
            "Depuis avril 2017, je suis employé comme technicien chez Chimie Nord.",
            &["Employer=Chimie Nord", "Title=technicien", "Since=avril 2017"],
        ),
        ("En poste chez Fabrikam depuis 2018, je gère les achats.", &["Employer=Fabrikam", "Since=2018"]),
        (
            "Titulaire d'une licence en droit, je suis juriste.",
            &["Degree=licence", "FieldOfStudy=droit", "Title=juriste"],
        ),
        (
            "Forte de quinze ans d'expérience comme vendeuse, je connais le métier.",
            &["YearsWith=vendeuse|15"],
        ),
        ("Je suis basée à Rabat mais je peux déménager.", &["Residence=Rabat", "AbleToCome=yes"]),
        (
            "Je suis actuellement en déplacement à Prague pour un salon.",
            &["Whereabouts=Prague", "Absence=Je suis actuellement en déplacement"],
        ),
        ("Je n'ai pas de diplôme mais j'apprends vite.", &["NoDegree="]),
        ("Actuellement, je travaille à mi-temps pour la boulangerie Petit.", &["Employer=boulangerie Petit"]),
        ("Avant mon mariage, je m'appelais Claire Duchamp.", &["OtherName=Claire Duchamp"]),
        ("Mon fils vit à Berlin et moi je vis à Tours.", &["Residence=Tours"]),
        (
            "Je travaille comme infirmière au CHU de Lille et je vis à Arras.",
            &["Employer=CHU de Lille", "Title=infirmière", "Residence=Arras"],
        ),
        ("Je travaille comme cuisinier au Maroc et je parle trois langues.", &["Title=cuisinier"]),
    ]);
}

#[test]
fn what_is_not_plain_in_french_is_left() {
    check_letters(&[
        ("Mon mari travaille chez Contoso et habite à Lyon avec nous.", &[]),
        ("J'aimerais vivre à Nantes et travailler chez Contoso.", &[]),
        ("Je n'habite pas à Paris et je ne travaille pas chez Contoso.", &[]),
        ("Si j'habite à Lyon, c'est pour ma mère.", &[]),
        ("J'habitais à Kiev jusqu'en 2019 avec mes parents.", &[]),
        ("Je travaillerai chez Contoso à partir de mars.", &[]),
        ("Je suis très motivée et je suis prête pour ce poste.", &[]),
        ("Je suis à la recherche d'un emploi dans la vente.", &[]),
        ("Je suis en contact avec votre équipe depuis un mois.", &[]),
        ("Ma femme, née à Oran, habite à Lyon.", &[]),
        ("Elle m'a dit : « Je vis à Vienne et je travaille chez Contoso ».", &[]),
        ("Je suis un bon vendeur et un grand passionné de mode.", &[]),
        ("Je souhaite que je travaille chez vous un jour.", &[]),
        ("Bientôt je vis à Metz avec ma sœur.", &[]),
        ("Je serais heureuse d'habiter à Brest.", &[]),
        ("Je suis à votre disposition pour un entretien.", &[]),
        ("Je travaille à Lyon dans une petite équipe.", &[]),
        ("Je suis née à Oran et j'ai grandi là.", &[]),
        ("Je suis au chômage et je cherche un emploi.", &["OutOfWork=Je suis au chômage"]),
        ("Je suis ancien infirmier et je cherche autre chose.", &[]),
        ("Je travaille en équipe et je m'adapte à tout.", &[]),
        ("J'ai vécu à Dakar et j'ai travaillé dans plusieurs écoles.", &[]),
        ("Mon frère est comptable chez Fabrikam depuis 2012.", &[]),
        ("Je n'ai jamais travaillé chez Contoso mais je connais la maison.", &[]),
        ("Je suis d'accord avec vos conditions et je suis au courant des horaires.", &[]),
        ("Après mes études à Lyon, j'ai travaillé pour des restaurants.", &[]),
        ("Je travaille comme chauffeur à Lyon et j'aime la route.", &["Title=chauffeur"]),
        ("Je travaille au Canada avec mes cousins.", &[]),
    ]);
}

#[test]
fn french_answers() {
    check_answers(&[
        ("Où habitez-vous ?", "Lyon", &["Residence=Lyon"]),
        ("Où vous trouvez-vous actuellement ?", "Je suis à Lisbonne.", &["Whereabouts=Lisbonne"]),
        ("Employeur actuel", "Contoso", &["Employer=Contoso"]),
        ("Quel est votre poste actuel ?", "Comptable", &["Title=Comptable"]),
        ("Depuis quand y travaillez-vous ?", "Depuis mars 2019", &["Since=Depuis mars 2019"]),
        ("Combien d'années d'expérience avez-vous avec SAP ?", "dix", &["YearsWith=SAP|10"]),
        ("Habitez-vous actuellement en Belgique ?", "Oui", &["Residence=Belgique"]),
        ("Habitez-vous actuellement en Belgique ?", "Non", &[]),
        ("Dans quelle université avez-vous étudié ?", "Université Laval", &["School=Université Laval"]),
        ("Année d'obtention du diplôme", "2011", &["Graduation=2011"]),
        ("Niveau d'études", "Master", &["Degree=Master"]),
        ("Domaine d'études", "Droit", &["FieldOfStudy=Droit"]),
        ("Êtes-vous disponible pour travailler sur site à Lyon ?", "Oui, bien sûr", &["AbleToCome=yes"]),
        ("Pouvez-vous venir au bureau ?", "Non", &["AbleToCome=no"]),
        ("Avez-vous eu un autre nom ?", "Claire Duchamp", &["OtherName=Claire Duchamp"]),
        ("Avez-vous le permis de conduire ?", "Oui", &[]),
        ("Êtes-vous actuellement à l'étranger ?", "Oui", &["Absence=yes"]),
        ("À quelle adresse envoyer l'ordinateur ?", "3 rue Haute, Lyon", &["Delivery=3 rue Haute, Lyon"]),
        ("Pourquoi ce poste ?", "J'aime les trains.", &[]),
    ]);
}

#[test]
fn portuguese_sentences() {
    check_letters(&[
        (
            "Trabalho atualmente na Contoso como soldador e gosto muito.",
            &["Employer=Contoso", "Title=soldador"],
        ),
        (
            "Desde março de 2019 trabalho como contadora na empresa Grupo Serra.",
            &["Employer=Grupo Serra", "Title=contadora", "Since=março de 2019"],
        ),
        (
            "Atuo como enfermeira no Hospital São João desde 2015.",
            &["Employer=Hospital São João", "Title=enfermeira", "Since=2015"],
        ),
        (
            "Neste momento estou a trabalhar na Adega Lua como enóloga.",
            &["Employer=Adega Lua", "Title=enóloga"],
        ),
        (
            "Sou chefe de cozinha no restaurante Mar Adentro, em Cascais.",
            &["Employer=Mar Adentro", "Title=chefe de cozinha"],
        ),
        (
            "Moro em Belo Horizonte com minha família e não tenho outro emprego.",
            &["Residence=Belo Horizonte", "OnlyJob="],
        ),
        ("Resido atualmente no Porto e falo inglês.", &["Residence=Porto"]),
        ("Vivo em Braga, Portugal, com o meu marido.", &["Residence=Braga, Portugal"]),
        ("No momento estou em Lisboa por motivos de família.", &["Whereabouts=Lisboa"]),
        ("Escrevo-lhes esta carta de Copenhaga com muito gosto.", &["Whereabouts=Copenhaga"]),
        ("Estou atualmente no estrangeiro por umas semanas.", &["Absence=Estou atualmente no estrangeiro"]),
        ("É o meu único emprego e gosto dele.", &["OnlyJob="]),
        (
            "Sou licenciado em Gestão pela Universidade do Minho.",
            &["School=Universidade do Minho", "Degree=licenciado", "FieldOfStudy=Gestão"],
        ),
        (
            "Estudei Engenharia Civil na Universidade de Leeds e formei-me em 2014.",
            &["School=Universidade de Leeds", "FieldOfStudy=Engenharia Civil", "Graduation=2014"],
        ),
        (
            "Me formei em Direito pela Universidade Federal da Bahia em 2011.",
            &["School=Universidade Federal da Bahia", "FieldOfStudy=Direito", "Graduation=2011"],
        ),
        (
            "Tenho um mestrado em Finanças pela Universidade Nova de Lisboa.",
            &["School=Universidade Nova de Lisboa", "Degree=mestrado", "FieldOfStudy=Finanças"],
        ),
        ("Não concluí o curso superior porque tive de trabalhar.", &["NoDegree="]),
        ("Não tenho diploma universitário, mas tenho muita prática.", &["NoDegree="]),
        ("Tenho mais de dez anos de experiência com SAP e com pessoas.", &["YearsWith=SAP|10"]),
        ("Há doze anos que trabalho com Python em várias equipas.", &["YearsWith=Python|12"]),
        ("Trabalho com AutoCAD há nove anos e gosto.", &["YearsWith=AutoCAD|9"]),
        (
            "Antes do casamento eu era outra, o meu nome de solteira é Lúcia Prado.",
            &["OtherName=Lúcia Prado"],
        ),
        ("O meu diploma está em nome de Lúcia Prado.", &["OtherName=Lúcia Prado"]),
        ("Chamava-me Lúcia Prado e mudei o nome há um ano.", &["OtherName=Lúcia Prado"]),
        (
            "De 2012 a 2016 trabalhei na Móveis Roble como carpinteiro.",
            &["past-Employer=Móveis Roble", "past-Title=carpinteiro"],
        ),
        (
            "Trabalhei como caixa na Contoso até 2018 e depois estudei.",
            &["past-Employer=Contoso", "past-Title=caixa"],
        ),
        ("Não posso mudar-me por causa dos meus filhos.", &["AbleToCome=no"]),
        ("Tenho disponibilidade para viajar e para mudar de cidade.", &["AbleToCome=yes"]),
        (
            "Na minha função atual como gestora na Nordwind coordeno oito pessoas.",
            &["Employer=Nordwind", "Title=gestora"],
        ),
        ("A minha empresa atual é a Fabrikam e estou contente.", &["Employer=Fabrikam"]),
        ("Faço parte da equipa da Ferragens Solar desde 2017.", &["Employer=Ferragens Solar", "Since=2017"]),
        ("Sou professora e moro em Recife.", &["Title=professora", "Residence=Recife"]),
        (
            "Exerço o cargo de analista na Contoso desde janeiro de 2022.",
            &["Employer=Contoso", "Title=analista", "Since=janeiro de 2022"],
        ),
        (
            "Há cinco anos trabalho na Calçados Mora como vendedora.",
            &["Employer=Calçados Mora", "Title=vendedora"],
        ),
        ("Moro e trabalho em Curitiba e tenho dois filhos.", &["Residence=Curitiba"]),
        (
            "Sou engenheira civil, formada pela Universidade de São Paulo em 2012.",
            &["Title=engenheira civil"],
        ),
        ("Tenho 35 anos e vivo em Viseu há muito tempo.", &["Residence=Viseu"]),
        ("Estou disposta a mudar-me para outra cidade.", &["AbleToCome=yes"]),
        ("Nunca fui à universidade, aprendi tudo na oficina.", &["NoDegree="]),
        (
            "Sou funcionária da Câmara Municipal de Loulé desde 2014.",
            &["Employer=Câmara Municipal de Loulé", "Title=funcionária", "Since=2014"],
        ),
        (
            "Desde janeiro de 2020, sou gerente de loja na Calçados Mora.",
            &["Employer=Calçados Mora", "Title=gerente de loja", "Since=janeiro de 2020"],
        ),
        ("Chamo-me João Reis, tenho 29 anos e resido em Aveiro, onde também estudei.", &["Residence=Aveiro"]),
        (
            "Desde abril de 2017 exerço funções de técnica de laboratório na Química Norte.",
            &["Employer=Química Norte", "Title=técnica de laboratório", "Since=abril de 2017"],
        ),
        (
            "Estou trabalhando como garçom no restaurante Mar Adentro desde maio de 2021.",
            &["Employer=Mar Adentro", "Title=garçom", "Since=maio de 2021"],
        ),
        (
            "Sou formada em Biologia pela Universidade Federal de Goiás e trabalho como técnica na Genolab.",
            &[
                "School=Universidade Federal de Goiás",
                "FieldOfStudy=Biologia",
                "Employer=Genolab",
                "Title=técnica",
            ],
        ),
        ("Tenho sete anos de experiência em Salesforce e em vendas.", &["YearsWith=Salesforce|7"]),
        (
            "Atualmente moro em Manaus, mas posso me mudar sem problemas.",
            &["Residence=Manaus", "AbleToCome=yes"],
        ),
        ("De momento estou de visita em Praga, na casa de amigos.", &["Whereabouts=Praga"]),
        ("O meu filho vive em Berlim e eu vivo em Tomar.", &["Residence=Tomar"]),
        (
            "Trabalho como soldador na Contoso; além disso, é meu único emprego.",
            &["Employer=Contoso", "Title=soldador", "OnlyJob="],
        ),
        ("Os meus documentos estão ainda em nome de Lúcia Prado.", &["OtherName=Lúcia Prado"]),
        ("Não tenho curso superior, mas sempre trabalhei muito.", &["NoDegree="]),
        (
            "Concluí o mestrado em Química na Universidade de Aveiro em 2013.",
            &["School=Universidade de Aveiro", "Degree=mestrado", "FieldOfStudy=Química", "Graduation=2013"],
        ),
        ("Moro e trabalho no Porto e gosto da cidade.", &["Residence=Porto"]),
        ("Trabalho como cozinheiro no Brasil e gosto muito.", &["Title=cozinheiro"]),
    ]);
}

#[test]
fn what_is_not_plain_in_portuguese_is_left() {
    check_letters(&[
        ("O meu marido trabalha na Contoso e mora em Braga.", &[]),
        ("Gostaria de morar em Faro e de trabalhar na Contoso.", &[]),
        ("Não moro em Lisboa nem trabalho na Contoso.", &[]),
        ("Se moro em Lima é pela minha mãe.", &[]),
        ("Procuro um trabalho na Contoso para os próximos anos.", &[]),
        ("O trabalho na Contoso parece muito interessante.", &[]),
        ("Até 2019 morava em Kiev com os meus pais.", &[]),
        ("Sou uma pessoa muito trabalhadora e gosto de aprender.", &[]),
        ("Trabalho em equipa e aprendo depressa.", &[]),
        ("Estou em contacto com a vossa equipa há um mês.", &[]),
        ("A minha irmã é enfermeira no Hospital São João.", &[]),
        ("Ela disse: \"Moro em Viena e trabalho na Contoso todos os dias\".", &[]),
        ("A partir de março vou morar em Évora.", &[]),
        ("Nunca trabalhei na Contoso, mas conheço a empresa.", &[]),
        ("Já não trabalho na Contoso nem noutro lugar.", &["past-Employer=Contoso"]),
        ("O meu sonho é um trabalho na Fabrikam e uma casa.", &[]),
        ("Espero viver em Coimbra um dia.", &[]),
        ("Sou um bom vendedor e um grande apaixonado por moda.", &[]),
        ("Estou desempregada e à procura de trabalho.", &["OutOfWork=Estou desempregada"]),
        ("Trabalho em Lisboa numa equipa pequena.", &[]),
        ("A minha família vive em Faro e o meu irmão trabalha na Fabrikam.", &[]),
        ("O meu emprego anterior foi na Contoso e gostei muito.", &[]),
        ("Já trabalhei em muitos lugares e já morei em Maputo e em Luanda.", &[]),
        ("Sou o melhor candidato e estou pronto para trabalhar.", &[]),
        ("Estou hospedado na casa de um amigo em viagem.", &[]),
        ("Trabalho no Porto e gosto muito da cidade.", &[]),
    ]);
}

#[test]
fn portuguese_answers() {
    check_answers(&[
        ("Onde mora atualmente?", "Braga", &["Residence=Braga"]),
        ("Em que cidade se encontra neste momento?", "Estou em Lisboa.", &["Whereabouts=Lisboa"]),
        ("Empresa atual", "Grupo Serra", &["Employer=Grupo Serra"]),
        ("Qual é o seu cargo atual?", "Contadora", &["Title=Contadora"]),
        ("Desde quando trabalha lá?", "Desde março de 2019", &["Since=Desde março de 2019"]),
        ("Quantos anos de experiência tem com SAP?", "dez", &["YearsWith=SAP|10"]),
        ("Você mora atualmente no Brasil?", "Sim", &["Residence=Brasil"]),
        ("Você mora atualmente no Brasil?", "Não", &[]),
        ("Em que universidade estudou?", "Universidade do Minho", &["School=Universidade do Minho"]),
        ("Ano de conclusão", "2011", &["Graduation=2011"]),
        ("Escolaridade", "Mestrado", &["Degree=Mestrado"]),
        ("Que curso tirou?", "Direito", &["FieldOfStudy=Direito"]),
        ("Está disponível para trabalhar no escritório?", "Sim, claro", &["AbleToCome=yes"]),
        ("Pode deslocar-se a Lisboa de forma presencial?", "Não", &["AbleToCome=no"]),
        ("Nome de solteira", "Lúcia Prado", &["OtherName=Lúcia Prado"]),
        ("Tem carta de condução?", "Sim", &[]),
        ("Está atualmente no estrangeiro?", "Sim", &["Absence=yes"]),
        ("Para que morada enviamos o portátil?", "Rua Alta 3, Braga", &["Delivery=Rua Alta 3, Braga"]),
        ("Porque quer este lugar?", "Adoro comboios.", &[]),
    ]);
}

#[test]
fn english_letters_in_other_words() {
    check_letters(&[
        (
            "I am a paramedic and have been with Larkhill Ambulance Trust since May 2017.",
            &["Title=paramedic", "Employer=Larkhill Ambulance Trust", "Since=May 2017"],
        ),
        (
            "I joined Brookfield Dental in June 2021, and before that I was at Tern Surgery from 2016 to 2021.",
            &["past-Employer=Tern Surgery"],
        ),
        (
            "I work for Hargrove Mechanical in Tulsa, Oklahoma. I started there in April 2019.",
            &["Employer=Hargrove Mechanical", "Since=April 2019"],
        ),
        (
            "I am a plumber at Hargrove Mechanical, where I have worked since 2015.",
            &["Employer=Hargrove Mechanical", "Title=plumber", "Since=2015"],
        ),
        (
            "My BSc (Hons) in Physics is from Cardiff University, 2013.",
            &["School=Cardiff University", "Degree=BSc", "FieldOfStudy=Physics", "Graduation=2013"],
        ),
        (
            "I graduated in Economics and Finance from the University of Leeds in 2012.",
            &["School=University of Leeds", "FieldOfStudy=Economics and Finance", "Graduation=2012"],
        ),
        (
            "I received a master's degree from Utrecht University in 2018, following a Bachelor of Arts in History from Leiden University in 2016.",
            &[
                "School=Utrecht University",
                "Degree=master's degree",
                "Graduation=2018",
                "School=Leiden University",
                "Degree=Bachelor of Arts",
                "FieldOfStudy=History",
                "Graduation=2016",
            ],
        ),
        (
            "I have eight years of experience with SAP and three years with Oracle.",
            &["YearsWith=SAP|8", "YearsWith=Oracle|3"],
        ),
        ("I have been teaching maths for twelve years.", &["YearsWith=maths|12"]),
        ("From 2012 to 2015 I taught French at Kelvin Academy.", &["past-Employer=Kelvin Academy"]),
        ("I was with Delaney & Sons, 2009 through 2014.", &["past-Employer=Delaney & Sons"]),
        ("I can travel to Bristol for an interview any Friday.", &["AbleToCome=yes"]),
        ("You are looking for someone with five years of experience with chocolate.", &[]),
        ("I have been married for six years.", &[]),
        ("My sister is a nurse at Contoso and has ten years of experience with children.", &[]),
        ("I joined the choir in 2010. I work at Contoso.", &["Employer=Contoso"]),
        ("He has been with Contoso since 2015.", &[]),
        ("I left my house in Leeds for two weeks.", &[]),
        ("I am proud to be part of the team at Contoso.", &[]),
        ("I previously worked at Tern Surgery.", &["past-Employer=Tern Surgery"]),
        ("As a nurse for five years my mother learned patience.", &[]),
    ]);
}

#[test]
fn german_letters_in_other_words() {
    check_letters(&[
        (
            "Ich bin Elektroniker für Betriebstechnik und arbeite seit April 2016 bei der Donauwerk Anlagenbau GmbH in Passau.",
            &[
                "Title=Elektroniker für Betriebstechnik",
                "Employer=Donauwerk Anlagenbau GmbH",
                "Since=April 2016",
            ],
        ),
        (
            "Meine Ausbildung zum Schreiner habe ich 2012 an der Berufsschule Passau abgeschlossen.",
            &["School=Berufsschule Passau", "Degree=Ausbildung", "FieldOfStudy=Schreiner", "Graduation=2012"],
        ),
        (
            "Mein Studium der Chemie an der Universität Ulm habe ich 2015 mit dem Master abgeschlossen.",
            &["School=Universität Ulm", "Degree=Master", "FieldOfStudy=Chemie", "Graduation=2015"],
        ),
        (
            "Seit 3. März 2018 arbeite ich als Köchin im Gasthof Linde in Bregenz.",
            &["Employer=Gasthof Linde", "Title=Köchin", "Since=3. März 2018"],
        ),
        ("Bei Elektro Huber bin ich seit 2019.", &["Employer=Elektro Huber", "Since=2019"]),
        (
            "Ich arbeite bei der Contoso AG. Dort habe ich im Mai 2020 angefangen.",
            &["Employer=Contoso AG", "Since=Mai 2020"],
        ),
        (
            "Zuvor war ich von 2010 bis 2014 Pflegehelferin im Klinikum Lahn.",
            &["past-Employer=Klinikum Lahn", "past-Title=Pflegehelferin"],
        ),
        (
            "Von 2009 bis 2012 war ich bei Maler Roth und von 2012 bis 2016 bei Farben Zeller.",
            &["past-Employer=Maler Roth", "past-Employer=Farben Zeller"],
        ),
        ("AutoCAD benutze ich seit elf Jahren.", &["YearsWith=AutoCAD|11"]),
        (
            "Ich habe zehn Jahre Erfahrung mit Java und drei Jahre mit Rust.",
            &["YearsWith=Java|10", "YearsWith=Rust|3"],
        ),
        ("Ich wohne mit meinen beiden Kindern in Hutthurm.", &["Residence=Hutthurm"]),
        ("Nach Wien umziehen kann ich leider nicht.", &["AbleToCome=no"]),
        ("Zu einem Gespräch komme ich gern nach Linz.", &["AbleToCome=yes"]),
        ("Wir suchen jemanden mit zehn Jahren Erfahrung mit Java.", &[]),
        ("Meine Frau ist Lehrerin bei der Stadt Graz und arbeitet seit 2010 dort.", &[]),
        ("Ich bin stolz auf mein Team.", &[]),
        ("Sobald ich in Graz wohne, melde ich mich.", &[]),
        ("Ich bin seit 2012 verheiratet.", &[]),
        ("Mein Bruder war von 2010 bis 2014 bei der Contoso AG.", &[]),
        ("Die Ausbildung zur Köchin habe ich abgebrochen.", &[]),
    ]);
}

#[test]
fn spanish_letters_in_other_words() {
    check_letters(&[
        (
            "Soy maestra y trabajo en el Colegio Las Encinas de Mérida desde septiembre de 2018.",
            &["Employer=Colegio Las Encinas de Mérida", "Title=maestra", "Since=septiembre de 2018"],
        ),
        (
            "Actualmente soldadora en Talleres Ibarra, en Eibar, desde 03/2016.",
            &["Employer=Talleres Ibarra", "Title=soldadora", "Since=03/2016"],
        ),
        ("Trabajo en Contoso, donde entré en mayo de 2017.", &["Employer=Contoso", "Since=mayo de 2017"]),
        (
            "Me recibí de licenciada en Historia en la Universidad de Chile en 2011.",
            &["School=Universidad de Chile", "Degree=licenciada", "FieldOfStudy=Historia", "Graduation=2011"],
        ),
        (
            "Tengo una maestría en Finanzas por la Universidad del Rosario (2016).",
            &[
                "School=Universidad del Rosario",
                "Degree=maestría",
                "FieldOfStudy=Finanzas",
                "Graduation=2016",
            ],
        ),
        (
            "Estudié Derecho en la Universidad de Vigo y me gradué en 2009.",
            &["School=Universidad de Vigo", "FieldOfStudy=Derecho", "Graduation=2009"],
        ),
        ("De 2012 a 2016 di clases en el Colegio San Ignacio.", &["past-Employer=Colegio San Ignacio"]),
        ("Excel lo manejo desde hace nueve años.", &["YearsWith=Excel|9"]),
        ("Llevo diez años con Java y cuatro con Go.", &["YearsWith=Java|10", "YearsWith=Go|4"]),
        ("Puedo presentarme en León cualquier día.", &["AbleToCome=yes"]),
        ("Buscan a alguien con diez años de experiencia en ventas.", &[]),
        ("Mi marido trabaja en Contoso desde 2015.", &[]),
        ("Soy muy puntual.", &[]),
        ("Me gustaría trabajar en Contoso.", &[]),
        ("Mi hermana estudió Derecho en la Universidad de Vigo.", &[]),
        ("No trabajo en Contoso... digo, en Fabrikam.", &[]),
        ("Me casé en 2010 en León.", &[]),
    ]);
}

#[test]
fn french_letters_in_other_words() {
    check_letters(&[
        (
            "Électricienne chez Voltia depuis mai 2018, je souhaite changer d'air.",
            &["Employer=Voltia", "Title=Électricienne", "Since=mai 2018"],
        ),
        (
            "Je suis infirmière à la Clinique des Pins depuis mars 2016.",
            &["Employer=Clinique des Pins", "Title=infirmière", "Since=mars 2016"],
        ),
        (
            "Je travaille chez Contoso. J'y suis entrée en juin 2019.",
            &["Employer=Contoso", "Since=juin 2019"],
        ),
        (
            "J'ai un master en histoire de l'Université de Caen, obtenu en 2014.",
            &["School=Université de Caen", "Degree=master", "FieldOfStudy=histoire", "Graduation=2014"],
        ),
        (
            "J'ai obtenu mon diplôme d'État en juin 2015 à l'IFSI de Vannes.",
            &["School=IFSI de Vannes", "Degree=diplôme", "Graduation=juin 2015"],
        ),
        (
            "BTS Comptabilité et gestion, lycée Jules-Ferry, 2010.",
            &[
                "School=lycée Jules-Ferry",
                "Degree=BTS",
                "FieldOfStudy=Comptabilité et gestion",
                "Graduation=2010",
            ],
        ),
        ("De 2010 à 2014, j'ai enseigné au Collège Saint-Louis.", &["past-Employer=Collège Saint-Louis"]),
        ("Je suis partie de chez Contoso en 2019.", &[]),
        (
            "J'utilise Excel depuis dix ans et Python depuis quatre ans.",
            &["YearsWith=Excel|10", "YearsWith=Python|4"],
        ),
        ("Je peux me rendre à Dijon pour un entretien.", &["AbleToCome=yes"]),
        ("Vous cherchez quelqu'un avec cinq ans d'expérience en vente.", &[]),
        ("Mon frère est soudeur chez Contoso depuis 2012.", &[]),
        ("Je suis trop attachée à ma région.", &[]),
        ("Je suis mariée depuis 2010.", &[]),
        ("Si j'habite à Lyon, ce sera plus simple.", &[]),
        ("Ma sœur a un master en histoire de l'Université de Caen.", &[]),
    ]);
}

#[test]
fn portuguese_letters_in_other_words() {
    check_letters(&[
        (
            "Sou soldador e trabalho na Metalúrgica Serra Azul desde maio de 2016.",
            &["Employer=Metalúrgica Serra Azul", "Title=soldador", "Since=maio de 2016"],
        ),
        (
            "Trabalho no Hospital da Luz, onde entrei em março de 2019.",
            &["Employer=Hospital da Luz", "Since=março de 2019"],
        ),
        (
            "Licenciei-me em Direito na Universidade de Coimbra em 2010.",
            &[
                "School=Universidade de Coimbra",
                "Degree=Licenciei-me",
                "FieldOfStudy=Direito",
                "Graduation=2010",
            ],
        ),
        (
            "Sou bacharela em Química pela UFMG, turma de 2012.",
            &["School=UFMG", "Degree=bacharela", "FieldOfStudy=Química", "Graduation=2012"],
        ),
        (
            "Fiz mestrado em Gestão na Universidade do Minho, concluído em 2015.",
            &["School=Universidade do Minho", "Degree=mestrado", "FieldOfStudy=Gestão", "Graduation=2015"],
        ),
        ("De 2011 a 2015 lecionei no Colégio São José.", &["past-Employer=Colégio São José"]),
        ("Tenho dez anos de experiência com Java e quatro com Go.", &["YearsWith=Java|10", "YearsWith=Go|4"]),
        ("Tenho disponibilidade para ir a Braga em qualquer dia.", &["AbleToCome=yes"]),
        ("Procuram alguém com dez anos de experiência em vendas.", &[]),
        ("Meu marido trabalha no Hospital da Luz desde 2015.", &[]),
        ("A partir de maio vivo em Berlim.", &[]),
        ("Minha irmã formou-se em Letras pela UFMG.", &[]),
        ("Sou muito organizado.", &[]),
        ("Comecei o mestrado na Unicamp e tranquei.", &[]),
    ]);
}

#[test]
fn what_is_of_others_or_depends_is_left() {
    check_letters(&[
        (
            "You are looking for a legal secretary with at least five years of experience with litigation.",
            &[],
        ),
        (
            "My partner has been with Fabrikam since 2015 and has a master's in law from the University of Kent.",
            &[],
        ),
        ("Once I live in Bristol, I can come to the office daily.", &[]),
        ("We hired a manager with ten years of experience in sales.", &[]),
        ("My father, a solicitor at Contoso from 1990 to 2005, taught me that.", &[]),
        (
            "Meine Schwester arbeitet seit 2015 bei Fabrikam und hat ihren Master an der Universität Ulm gemacht.",
            &[],
        ),
        ("Sobald ich in Stuttgart wohne, kann ich täglich ins Büro kommen.", &[]),
        ("Sie suchen eine Assistentin mit fünf Jahren Erfahrung in der Buchhaltung.", &[]),
        (
            "Mi hermana, licenciada en Derecho por la Universidad de Vigo, trabaja en Fabrikam desde 2015.",
            &[],
        ),
        ("Ustedes buscan una asistente con cinco años de experiencia en contabilidad.", &[]),
        ("Ma sœur, diplômée de l'Université de Caen, travaille chez Fabrikam depuis 2015.", &[]),
        ("Quand j'habiterai à Lyon, je pourrai venir au bureau.", &[]),
        (
            "A minha irmã, licenciada em Direito pela Universidade do Minho, trabalha na Fabrikam desde 2015.",
            &[],
        ),
        ("Se entrar na Fabrikam em junho, posso mudar-me para Braga.", &[]),
    ]);
}
