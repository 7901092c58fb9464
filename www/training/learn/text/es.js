// @ts-check
/** @type {import("../learn.js").Text} */
export default {
  language: "es",
  modules: {
    pattern: {
      title: "El patrón que se ha descrito",
      lead: "Lo que las empresas han descrito desde 2022, y lo que vale cada señal por sí sola: nada.",
      parts: [
        {
          heading: "Qué ocurrió",
          paragraphs: [
            "En diciembre de 2025 el jefe de seguridad de Amazon informó de que la empresa había bloqueado a más de 1800 presuntos agentes de Corea del Norte desde abril de 2024, y que había visto un 27 % más de esas solicitudes de un trimestre al siguiente. Añadió que no es problema de una sola empresa.",
            "El objetivo es un empleo corriente: ser contratado a distancia, cobrar y entregar el salario. Desde enero de 2025 el FBI describe además robo de código y extorsión tras el descubrimiento.",
          ],
        },
        {
          heading: "Cinco señales y sus gemelos honestos",
          points: [
            "Identidades robadas. Se usan nombres e historias de profesionales reales, porque se pueden comprobar. Gemelo honesto: quien se casó, hizo una transición o escribe su nombre en dos escrituras.",
            "Números escritos de forma rara. Se habla de «+1» ante un número de EE. UU. Gemelo honesto: los formularios, el autocompletado y los sistemas de selección lo escriben solos; en currículos públicos lo hacen 3 de cada 100. Importa cómo llegó el número al campo, y ni aun así dice algo por sí solo.",
            "Estudios que no cuadran. Un título que la universidad no otorga, fechas al revés. Gemelo honesto: los nombres de las carreras son categorías; uno de cada seis títulos honestos de EE. UU. no coincide con la lista exacta de su universidad.",
            "Perfiles dormidos secuestrados. Cuentas antiguas con pasado verificado vuelven a la vida. Gemelo honesto: la gente cuida su perfil cuando busca trabajo.",
            "Granjas de portátiles. Un equipo está donde dice estar la persona y se usa desde otra parte. Por eso una zona horaria que coincide no prueba nada, ni tampoco el reloj de quien viaja.",
          ],
        },
        {
          heading: "Máquina y persona juntas",
          paragraphs: [
            "El informe de Amazon describe una comparación automática y personas que después verifican. Una máquina es paciente con fechas, cifras y direcciones; una persona sabe cómo es una vida. Esta página entrena la segunda mitad: ver lo que no puede ser cierto a la vez y dejar en paz lo que solo es poco común.",
            "Con una de cada 343 solicitudes, una prueba que acierta 97 de cada 100 veces en ambos sentidos tiene razón 8,6 de cada 100 veces cuando avisa. Por eso un hallazgo es una pregunta y no una respuesta.",
          ],
        },
      ],
      sources: ["amazon", "fbi2025", "fbi2023", "state2022", "pindrop", "measured"],
    },
    irregular: {
      title: "Irregular y honesto",
      lead: "La mayoría de las solicitudes que parecen raras son de personas cuya vida dio un giro. Así se ven los giros en el papel.",
      parts: [
        {
          heading: "Nombres",
          points: [
            "El orden cambia: Nguyen Minh y Minh Nguyen son una persona. Hay quien tiene un nombre y quien tiene cuatro.",
            "Dos apellidos se reducen a uno en un formulario; una partícula (al, van, de) se mueve, se une o desaparece; un patronímico va y viene.",
            "Un nombre tiene muchas grafías entre escrituras: Lee, Yi y Rhee; Petrov y Petroff; ß y ss.",
            "Los nombres cambian: matrimonio, divorcio, adopción, transición, naturalización, nombre artístico. Buzones y perfiles viejos conservan el anterior.",
            "Otro nombre completo, sin parte en común y sin explicación, merece una pregunta. Un apellido compartido, nunca.",
          ],
        },
        {
          heading: "Vidas",
          points: [
            "Huecos: un tercio de los currículos honestos tiene uno de seis meses o más. Nunca son indicio.",
            "Solapes: 28 de cada 100 muestran dos empleos que coinciden tres meses o más; 41 de cada 100 estudiaron mientras trabajaban.",
            "Países: la gente conserva números, relojes y cuentas de donde estuvo. Un país no es un riesgo.",
            "Fechas: años sin meses, una ceremonia tras el último examen, un formulario que una máquina leyó perdiendo una columna.",
            "Máquinas: un lector pasa un año a la universidad equivocada; un navegador rellena los datos de otra persona de la casa.",
          ],
        },
        {
          heading: "Una regla propia",
          paragraphs: ["Ante cada rareza pregúntese: ¿pueden ser ciertos los dos datos? Si sí, es una vida. Si no, es una pregunta. Solo dos datos de la propia persona enfrentados pueden ser más."],
        },
      ],
      sources: ["measured"],
    },
    law: {
      title: "Lo que espera la ley",
      lead: "Información general a noviembre de 2026. No es asesoramiento jurídico; consulte donde contrate.",
      parts: [
        {
          heading: "Los mismos pasos para todos",
          paragraphs: ["Decida de antemano qué comprobación llega en qué etapa y hágala a todas las personas de esa etapa. Comprobar solo a algunas, elegidas por nombre, acento, origen o ciudadanía, es lo que prohíbe el derecho antidiscriminatorio casi en todas partes: en Estados Unidos el título VII de la Ley de Derechos Civiles y la Ley de Inmigración y Nacionalidad (8 U.S.C. 1324b), en el Reino Unido la Equality Act 2010, en la Unión Europea las Directivas 2000/43 y 2000/78."],
        },
        {
          heading: "Sin criterios sustitutos",
          paragraphs: ["Lo que ocupa el lugar del origen, la edad, el sexo o la discapacidad cuenta como tal: el sonido de un nombre, un título extranjero, un hueco, un lector de pantalla, una voz. Una regla que parece neutral y perjudica más a un grupo debe ser necesaria para el puesto y la más leve que funcione."],
        },
        {
          heading: "Decide una persona",
          points: [
            "UE: por regla general nadie puede ser rechazado solo por una máquina (artículo 22 del RGPD). Reino Unido: desde febrero de 2026 la Data (Use and Access) Act 2025 permite más, con aviso y derecho a que revise una persona. En ambos se puede preguntar qué se trató y pedir su rectificación.",
            "UE: el Reglamento de IA considera de alto riesgo el software que filtra o evalúa candidaturas (anexo III, 4). Sus deberes, entre ellos la supervisión humana, se aplazaron de agosto de 2026 a diciembre de 2027 con los cambios de 2026.",
            "California: desde el 1 de octubre de 2025 las normas del Civil Rights Council cubren los sistemas de decisión automatizada en la contratación; los registros se guardan cuatro años.",
            "Illinois: desde el 1 de enero de 2026 la Human Rights Act exige aviso cuando se usa inteligencia artificial al contratar y prohíbe los códigos postales como sustitutos. Ciudad de Nueva York: desde julio de 2023 la Local Law 144 exige una auditoría de sesgo en el año anterior al uso de una herramienta automática, la publicación de su resumen y un aviso a los candidatos.",
            "Las verificaciones por terceros tienen leyes propias, como la Fair Credit Reporting Act de EE. UU.: primero el consentimiento, y antes de un no, una copia y tiempo para responder.",
          ],
        },
        {
          heading: "Qué conservar",
          paragraphs: ["Qué se comparó, qué se preguntó, qué se respondió, quién decidió y por qué. Tanto tiempo como diga la ley donde contrate, y no más."],
        },
      ],
      sources: ["titlevii", "ina", "equality", "directives", "gdpr", "duaa", "aiact", "california", "illinois", "nyc", "fcra"],
    },
    ask: {
      title: "Cómo preguntar",
      lead: "Una pregunta neutral aclara la mayoría de las contradicciones en un minuto y no cuesta nada a quien es honesto.",
      parts: [
        {
          heading: "Cuatro hábitos",
          points: [
            "Cite, no juzgue. «Su formulario dice 2013 y su perfil 2015. ¿Cuál es correcto?»",
            "Pregunte en abierto. «¿Cómo fue?» y no «¿Por qué lo cambió?»",
            "Haga la misma pregunta a todas las personas con la misma contradicción, por escrito si es posible.",
            "Ofrezca primero la razón corriente. «Los formularios leen mal las fechas; ¿podría revisar las suyas?»",
          ],
        },
        {
          heading: "Lo que sobra",
          points: [
            "¿De dónde es de verdad? ¿Cuál es su lengua materna? ¿Cómo se llamaba al nacer?",
            "Documentos de identidad, antes de la etapa en que todos los finalistas muestran uno.",
            "Trampas: insultar a un dirigente ante la cámara, pasar la mano ante la cara. Humillan a quien es honesto y entrenan a los demás.",
          ],
        },
        {
          heading: "Después, verifique un dato, no a una persona",
          paragraphs: ["Llame a la empresa a un número que encontró usted. Pregunte a la secretaría, con consentimiento. Hable diez minutos de una línea del currículum: qué había antes, quién se opuso, qué se rompió. Quien estuvo allí cuenta más de lo que se le pregunta."],
        },
      ],
      sources: ["fbi2025", "eeoc"],
    },
    after: {
      title: "Tras un caso confirmado",
      lead: "Confirmado significa: una persona lo verificó con una fuente hallada por su cuenta, y otra lo revisó.",
      parts: [
        {
          heading: "Quién decide qué",
          table: {
            head: ["Decisión", "Quién decide", "A quién se consulta antes"],
            rows: [
              ["Preguntar o verificar un dato", "Selección", "A nadie"],
              ["Detener una solicitud", "Dirección de selección", "Selección"],
              ["Dar un caso por confirmado", "Seguridad y jurídico juntos", "Selección, protección de datos"],
              ["Rechazar", "Quien contrata, por escrito y con el motivo", "Jurídico"],
              ["Cortar accesos de alguien ya contratado", "Seguridad", "Jurídico, recursos humanos"],
              ["Avisar a las autoridades", "Jurídico", "Seguridad, dirección"],
              ["Avisar a la persona cuya identidad se usó", "Jurídico, por las autoridades o un contacto conocido", "Protección de datos"],
              ["Avisar a otras empresas", "Nadie, salvo por las autoridades", "Jurídico"],
            ],
          },
        },
        {
          heading: "En este orden",
          points: [
            "Conserve las pruebas: la solicitud como llegó, el resultado, notas con fecha. No cambie nada.",
            "Si hubo contratación: suspenda accesos en silencio y de inmediato, conserve registros, número de serie y destino del equipo. Cuente con copias de código y amenazas.",
            "Pague lo debido tras consultar: pagar a personas sancionadas puede ser ilegal en sí.",
            "Denuncie con el borrador de abajo. Lo envía usted; esta página no envía nada.",
            "La identidad puede ser de una víctima. Trate el nombre como el de un testigo.",
            "Aprenda: qué paso lo vio, cuál no, y a cuántas personas honestas habría frenado el mismo paso.",
          ],
        },
        {
          heading: "Dónde informar",
          points: [
            "Estados Unidos: el Internet Crime Complaint Center del FBI (ic3.gov) y la oficina más cercana; sanciones, a la OFAC del Tesoro.",
            "Reino Unido: el servicio policial nacional de denuncia de fraude; sanciones, a OFSI.",
            "En otros lugares: la unidad policial de ciberdelitos, la autoridad de sanciones y la de protección de datos si se perdieron datos personales.",
          ],
        },
      ],
      sources: ["fbi2025", "ofac", "state2022"],
    },
  },
};
