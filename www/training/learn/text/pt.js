// @ts-check
/** @type {import("../learn.js").Text} */
export default {
  language: "pt",
  modules: {
    pattern: {
      title: "O padrão que foi relatado",
      lead: "O que os empregadores descrevem desde 2022, e o que vale cada sinal por si só: nada.",
      parts: [
        {
          heading: "O que aconteceu",
          paragraphs: [
            "Em dezembro de 2025 o diretor de segurança da Amazon relatou que a empresa tinha travado mais de 1800 supostos agentes da Coreia do Norte desde abril de 2024, e visto mais 27 % dessas candidaturas de um trimestre para o outro. Acrescentou que não é problema de uma só empresa.",
            "O objetivo é um emprego comum: ser contratado à distância, ser pago, entregar o salário. Desde janeiro de 2025 o FBI descreve também roubo de código e extorsão depois da descoberta.",
          ],
        },
        {
          heading: "Cinco sinais e os seus gémeos honestos",
          points: [
            "Identidades roubadas. Usam-se nomes e percursos de profissionais reais, porque se podem confirmar. Gémeo honesto: quem casou, fez uma transição ou escreve o nome em duas escritas.",
            "Números escritos de forma estranha. Fala-se de «+1» antes de um número dos EUA. Gémeo honesto: os formulários, o preenchimento automático e os sistemas escrevem-no sozinhos; em currículos públicos fazem-no 3 em 100. Conta como o número entrou no campo, e nem isso diz algo sozinho.",
            "Estudos que não batem certo. Um curso que a escola não confere, datas ao contrário. Gémeo honesto: os nomes dos cursos são categorias; um em cada seis cursos honestos dos EUA não coincide com a lista exata.",
            "Perfis adormecidos sequestrados. Contas antigas com passado verificado voltam à vida. Gémeo honesto: as pessoas cuidam do perfil quando procuram trabalho.",
            "«Laptop farms». Uma máquina está onde a pessoa diz estar e é usada de outro lado. Um fuso que coincide não prova nada, nem o relógio de quem viaja.",
          ],
        },
        {
          heading: "Máquina e pessoa juntas",
          paragraphs: [
            "O relato da Amazon descreve comparação automática seguida de pessoas que verificam. Uma máquina é paciente com datas, algarismos e endereços; uma pessoa sabe como é uma vida. Esta página treina a segunda metade: ver o que não pode ser verdade ao mesmo tempo e deixar em paz o que é só invulgar.",
            "Com uma em 343 candidaturas, um teste certo 97 em 100 vezes nos dois sentidos tem razão 8,6 em 100 vezes quando avisa. Por isso um achado é uma pergunta e não uma resposta.",
          ],
        },
      ],
      sources: ["amazon", "fbi2025", "fbi2023", "state2022", "pindrop", "measured"],
    },
    irregular: {
      title: "Irregular e honesto",
      lead: "A maioria das candidaturas que parecem estranhas é de pessoas cuja vida deu uma volta. É assim que essas voltas ficam no papel.",
      parts: [
        {
          heading: "Nomes",
          points: [
            "A ordem muda: Nguyen Minh e Minh Nguyen são uma pessoa. Há quem tenha um nome e quem tenha quatro.",
            "Dois apelidos passam a um num formulário; uma partícula (al, van, de) muda de lugar, junta-se ou desaparece; um patronímico vem e vai.",
            "Um nome tem muitas grafias entre escritas: Lee, Yi e Rhee; Petrov e Petroff; ß e ss.",
            "Os nomes mudam: casamento, divórcio, adoção, transição, naturalização, nome artístico. Caixas e perfis antigos guardam o anterior.",
            "Outro nome completo, sem parte em comum e sem explicação, merece uma pergunta. Um apelido comum, nunca.",
          ],
        },
        {
          heading: "Vidas",
          points: [
            "Intervalos: um terço dos currículos honestos tem um de seis meses ou mais. Nunca são indício.",
            "Sobreposições: 28 em 100 mostram dois empregos que coincidem três meses ou mais; 41 em 100 estudaram enquanto trabalhavam.",
            "Países: as pessoas mantêm números, relógios e contas de onde estiveram. Um país não é um risco.",
            "Datas: anos sem meses, uma cerimónia depois do último exame, um formulário que uma máquina leu e perdeu uma coluna.",
            "Máquinas: um leitor passa um ano para a escola errada; um navegador preenche os dados de outra pessoa da casa.",
          ],
        },
        {
          heading: "Uma regra para si",
          paragraphs: ["Perante cada estranheza pergunte: as duas afirmações podem ser verdade? Se sim, é uma vida. Se não, é uma pergunta. Só duas afirmações da própria pessoa, uma contra a outra, podem ser mais."],
        },
      ],
      sources: ["measured"],
    },
    law: {
      title: "O que a lei espera",
      lead: "Informação geral, em novembro de 2026. Não é aconselhamento jurídico; pergunte onde contrata.",
      parts: [
        {
          heading: "Os mesmos passos para todos",
          paragraphs: ["Decida antes que verificação vem em que etapa e faça-a a todas as pessoas dessa etapa. Verificar só algumas, escolhidas pelo nome, sotaque, origem ou cidadania, é o que a lei contra a discriminação proíbe quase em todo o lado: nos Estados Unidos o Título VII do Civil Rights Act e a Immigration and Nationality Act (8 U.S.C. 1324b), no Reino Unido a Equality Act 2010, na União Europeia as Diretivas 2000/43 e 2000/78."],
        },
        {
          heading: "Sem critérios substitutos",
          paragraphs: ["O que ocupa o lugar da origem, idade, sexo ou deficiência conta como isso: o som de um nome, um curso estrangeiro, um intervalo, um leitor de ecrã, uma voz. Uma regra que parece neutra e atinge mais um grupo tem de ser necessária ao posto e a mais branda que funcione."],
        },
        {
          heading: "Decide uma pessoa",
          points: [
            "UE: em regra, ninguém pode ser recusado só por uma máquina (artigo 22.º do RGPD). Reino Unido: desde fevereiro de 2026 a Data (Use and Access) Act 2025 permite mais, com aviso e direito a revisão por uma pessoa. Em ambos se pode perguntar o que foi tratado e pedir a retificação.",
            "UE: o Regulamento da IA considera de risco elevado o software que filtra ou avalia candidaturas (anexo III, 4). Os seus deveres, entre eles a supervisão humana, passaram de agosto de 2026 para dezembro de 2027 com as alterações de 2026.",
            "Califórnia: desde 1 de outubro de 2025 as regras do Civil Rights Council abrangem os sistemas de decisão automatizada na contratação; os registos guardam-se quatro anos.",
            "Illinois: desde 1 de janeiro de 2026 a Human Rights Act exige aviso quando se usa inteligência artificial na contratação e proíbe os códigos postais como substitutos. Cidade de Nova Iorque: desde julho de 2023 a Local Law 144 exige uma auditoria de viés no ano anterior ao uso de uma ferramenta automática, a publicação do seu resumo e um aviso aos candidatos.",
            "As verificações por terceiros têm leis próprias, como a Fair Credit Reporting Act dos EUA: primeiro o consentimento, e antes de um não, uma cópia e tempo para responder.",
          ],
        },
        {
          heading: "O que guardar",
          paragraphs: ["O que foi comparado, perguntado e respondido, quem decidiu e porquê. Tanto tempo quanto a lei diz onde contrata, e não mais."],
        },
      ],
      sources: ["titlevii", "ina", "equality", "directives", "gdpr", "duaa", "aiact", "california", "illinois", "nyc", "fcra"],
    },
    ask: {
      title: "Como perguntar",
      lead: "Uma pergunta neutra resolve a maioria das contradições num minuto e não custa nada a quem é honesto.",
      parts: [
        {
          heading: "Quatro hábitos",
          points: [
            "Cite, não julgue. «O formulário diz 2013, o perfil 2015. Qual está certo?»",
            "Pergunte em aberto. «Como foi isso?» e não «Porque mudou?»",
            "Faça a mesma pergunta a todas as pessoas com a mesma contradição, por escrito se possível.",
            "Ofereça primeiro a razão comum. «Os formulários leem mal as datas; pode verificar as suas?»",
          ],
        },
        {
          heading: "O que fica de fora",
          points: [
            "De onde é mesmo? Qual é a sua língua materna? Que nome tinha ao nascer?",
            "Documentos de identidade, antes da etapa em que todos os finalistas mostram um.",
            "Armadilhas: insultar um dirigente diante da câmara, passar a mão diante da cara. Humilham os honestos e treinam os outros.",
          ],
        },
        {
          heading: "Depois, verifique uma afirmação, não uma pessoa",
          paragraphs: ["Ligue ao empregador para um número que encontrou. Pergunte à secretaria, com consentimento. Fale dez minutos sobre uma linha do currículo: o que havia antes, quem discordou, o que se partiu. Quem lá esteve conta mais do que se pergunta."],
        },
      ],
      sources: ["fbi2025", "eeoc"],
    },
    after: {
      title: "Depois de um caso confirmado",
      lead: "Confirmado significa: uma pessoa verificou com uma fonte que encontrou por si, e outra viu.",
      parts: [
        {
          heading: "Quem decide o quê",
          table: {
            head: ["Decisão", "Quem decide", "Quem é ouvido antes"],
            rows: [
              ["Perguntar ou verificar uma afirmação", "Recrutamento", "Ninguém"],
              ["Suspender uma candidatura", "Direção do recrutamento", "Recrutamento"],
              ["Dar um caso por confirmado", "Segurança e jurídico juntos", "Recrutamento, proteção de dados"],
              ["Recusar", "Quem contrata, por escrito, com o motivo", "Jurídico"],
              ["Cortar acessos de quem já foi contratado", "Segurança", "Jurídico, recursos humanos"],
              ["Avisar as autoridades", "Jurídico", "Segurança, direção"],
              ["Avisar a pessoa cuja identidade foi usada", "Jurídico, pelas autoridades ou contacto conhecido", "Proteção de dados"],
              ["Avisar outros empregadores", "Ninguém, salvo pelas autoridades", "Jurídico"],
            ],
          },
        },
        {
          heading: "Por esta ordem",
          points: [
            "Guarde as provas: a candidatura como chegou, o resultado, notas datadas. Não mude nada.",
            "Se houve contratação: suspenda acessos em silêncio e já, guarde registos, número de série e destino do equipamento. Conte com cópias de código e ameaças.",
            "Pague o devido, depois de aconselhamento: pagar a pessoas sancionadas pode ser ilegal em si.",
            "Comunique, com o rascunho abaixo. É enviado por si; esta página não envia nada.",
            "A identidade pode ser de uma vítima. Trate o nome como o de uma testemunha.",
            "Aprenda: que passo o viu, qual não, e quantas pessoas honestas o mesmo passo teria travado.",
          ],
        },
        {
          heading: "Onde comunicar",
          points: [
            "Estados Unidos: o Internet Crime Complaint Center do FBI (ic3.gov) e o escritório mais próximo; sanções, ao OFAC do Tesouro.",
            "Reino Unido: o serviço policial nacional de denúncia de fraude; sanções, à OFSI.",
            "Noutros países: a unidade policial de cibercrime, a autoridade de sanções e a de proteção de dados, se houve perda de dados pessoais.",
          ],
        },
      ],
      sources: ["fbi2025", "ofac", "state2022"],
    },
  },
};
