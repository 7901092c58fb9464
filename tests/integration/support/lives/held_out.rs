//! Names that no table of the product was made from, by naming system: given names, family names or what stands for one.
//! They measure how much of each system the tables cover. For tests alone: when one of them enters a table, write another.

/// A naming system of `parts.rs`, given names, family names, romanised as in an address.
pub const HELD_OUT: &[(&str, &str, &str)] = &[
    (
        "English",
        "clarence mildred vernon audrey elaine trevor nigel phoebe",
        "abbott bradley chandler dawson fletcher gilbert hewitt lambert",
    ),
    (
        "Spanish",
        "mauricio graciela octavio rebeca arturo josefina marcelo dolores",
        "acosta bermudez cardenas fajardo hidalgo maldonado pineda salgado",
    ),
    (
        "Portuguese",
        "mario lucia sergio helena vitor elisa rogerio marta",
        "abreu batista cardoso duarte fonseca machado monteiro nunes",
    ),
    (
        "French",
        "marcel simone andre yvette remy elodie hugo clemence",
        "arnaud bourgeois clement denis fleury gaillard lebrun poirier",
    ),
    (
        "German",
        "karl gertrud ernst elfriede kurt hildegard rolf erika",
        "arnold busch dietrich engel franke graf jansen kraus",
    ),
    (
        "Dutch",
        "kees annelies piet saskia dirk margriet joris carla",
        "bos dekkers evers groen hermans koster maas prins",
    ),
    (
        "Nordic",
        "oskar elsa gustav frida nils maja axel linnea",
        "aas berglund dahlberg ekstrom forsberg holmgren lindqvist nyberg",
    ),
    (
        "Icelandic",
        "baldur birna egill gudlaug ivar jona kari solrun",
        "baldursson birgisdottir gunnarsson hauksdottir ivarsson jonasdottir oskarsson runolfsdottir",
    ),
    (
        "Finnish and Baltic",
        "antti hanna juha minna andrius rasa kristaps liga",
        "hamalainen jarvinen laitinen makinen petrauskas balciunas berzins kask",
    ),
    (
        "Polish",
        "adam barbara jan elzbieta marek beata rafal dorota",
        "adamczyk duda jasinski krol majewska pawlak sadowski wrobel",
    ),
    (
        "Czech and Slovak",
        "karel eva josef marie michal jitka stanislav alena",
        "cermak dostal fiala havel kral marek nemcova vesely",
    ),
    (
        "Hungarian",
        "andras agnes gabor eva istvan judit zoltan anna",
        "antal biro csonka fodor gulyas illes juhasz papp",
    ),
    (
        "South Slavic",
        "ivan ana marko jelena nikola marija stefan milica",
        "bogdanovic djukic horvat ilic jovanovic lukic matic peric",
    ),
    (
        "Russian",
        "sergei elena alexander maria viktor yulia pavel vera",
        "abramov belov denisova filippov grigoriev konovalova matveev zhukova",
    ),
    (
        "Ukrainian",
        "andriy olena serhiy iryna mykola natalia taras yulia",
        "bilous danylenko hnatiuk ivanenko koval petrenko sydorenko tymchenko",
    ),
    (
        "Bulgarian",
        "georgi maria ivan elena nikolay desislava petar gergana",
        "atanasov borisova dimitrov georgieva ivanov nikolova petrov simeonova",
    ),
    (
        "Greek",
        "andreas sofia stavros irene manolis kalliopi theodoros evi",
        "alexandrou christou dimopoulos galanis kyriakou liakos panagopoulos samaras",
    ),
    (
        "Armenian",
        "aram ani davit lilit hayk mariam narek gayane",
        "abrahamyan babayan davtyan hakobyan martirosyan ohanyan poghosyan simonyan",
    ),
    (
        "Georgian",
        "giorgi mariam luka salome david tamar sandro nana",
        "abashidze chikovani dolidze janelidze kalandadze meladze nadiradze shengelia",
    ),
    (
        "Turkish",
        "mehmet ayse ali fatma mustafa elif ahmet merve",
        "arslan celik demir dogan kaya kilic ozturk sahin",
    ),
    (
        "Arabic",
        "yasser amira hatem dalia wael sawsan ziad lubna",
        "abdelaziz barakat fayed ghanem hijazi kanaan sharif taha",
    ),
    (
        "Persian",
        "arman mitra behnam sepideh dariush ladan farzad taraneh",
        "akbari daneshvar ghorbani jalali kermani naderi sharifi vahidi",
    ),
    (
        "Hebrew",
        "avi michal eitan noa gilad yael ronen tamar",
        "avraham ben-david cohen golan katz levi peled rosen",
    ),
    (
        "Hindi and Nepali",
        "amit neha rahul pooja vikas anjali sanjay rekha",
        "bhandari chopra gautam jain kapoor mishra saxena verma",
    ),
    (
        "Bengali",
        "abhijit nandita dipak jhumur faruk lipi sajal rehana",
        "acharya bagchi chanda ganguly kabir lahiri sikder tarafdar",
    ),
    (
        "Tamil and Telugu",
        "karthikeyan nithya raghu sujatha madhavan uma vinod yamini",
        "annamalai chidambaram govindarajan kannan mudaliar perumal ramachandran thangavel",
    ),
    (
        "Punjabi and Sikh",
        "amarjit davinder gagandeep harleen jatinder kulwant rajvir sukhpreet",
        "atwal bajwa dosanjh gosal jassal mander parmar sanghera",
    ),
    (
        "Pakistani",
        "zubair farah junaid uzma arshad lubna haris sobia",
        "chishti durrani hashmi jatoi kiyani niazi rizvi soomro",
    ),
    (
        "Chinese Pinyin",
        "jiaqi yuting hongyu xiaofei yongqiang ruolan zhengguo siyuan",
        "bao fu hou jin lai shen wang yin",
    ),
    (
        "Taiwanese Wade-Giles",
        "chiaming shuhua wenchung hsiuchu paiyu tsunghan meihsiang yinghao",
        "chao chien feng ku lu peng shen teng",
    ),
    (
        "Cantonese",
        "kafai laikuen manho puiling siukei suklan wailam yuklan",
        "au choy fu ip kong man shum yau",
    ),
    (
        "Korean",
        "donghoon eunjung gyuri jaeyoung kyungsook minwoo seonmi woojin",
        "gil ha ji ko ma nah oh wang",
    ),
    (
        "Japanese",
        "akihiro chihiro eiji hanako isamu kyoko nobuyuki reiko",
        "abe fujiwara hirano iwata kawaguchi maeda nomura sugiyama",
    ),
    ("Vietnamese", "binh chi dao hien khang long my tien", "bach chau cao ha luong ngo thai tran"),
    (
        "Thai",
        "aree boonchai kanchana montri nopadon pensri surasak thida",
        "bunyasaranand chaichana hiranyakul kittikul limsakul paisan sombun tantivejkul",
    ),
    (
        "Indonesian and Malay",
        "asep dina firman hasnah irwan lina rosnah yusuf",
        "abdullah effendi ginting kusuma mahmud nasution salim tanjung",
    ),
    (
        "Filipino",
        "arnel cherry dennis gina jun marivic rommel tess",
        "alonzo belmonte capistrano delosreyes enriquez gonzales lacson valdez",
    ),
    (
        "Ethiopian and Eritrean",
        "abel bethlehem dawit eyerusalem getachew helen mesfin rahel",
        "abebe bekele demissie girma haile mengistu tekle zewdu",
    ),
    (
        "West African",
        "adama binta chidi dede ebo fanta kwesi yaa",
        "acheampong bello dankwa ekwueme faye gyamfi nnadi sarr",
    ),
    (
        "East and southern African",
        "amani brenda charity daudi grace joseph lindiwe tapiwa",
        "chikwanha gumede kagwe mbeki ngugi omondi ruto tembo",
    ),
    (
        "Central Asian",
        "abror bermet dinara farida kanat laylo mukhtar zafar",
        "asanov baimukhanov jumaev kadyrov mamatov normatov sultanov turgunov",
    ),
    (
        "Romanian",
        "adrian andreea cristian elena florin gabriela ion simona",
        "albu balan ciobanu dinu enache ionescu matei popescu",
    ),
    (
        "Italian",
        "alessandro chiara giuseppe francesca marco giulia stefano valentina",
        "bruno conti deluca esposito greco mancini ricci santoro",
    ),
];
