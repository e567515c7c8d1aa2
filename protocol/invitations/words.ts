/**
 * 1,024 everyday Dutch words of 3 to 9 letters, none a beginning of another or one letter away from it, so that none is
 * taken for another when it is read aloud. Never change the order: words that were compared would become others.
 */
export const WORDS: readonly string[] = `
  aap aardappel aardbei aarde abrikoos accordeon adelaar afwas agenda alarm albatros album alfabet alpaca amandel
  ambacht ananas andijvie anker antenne appel april arend asperge atlas aubergine augurk augustus auto avocado avond
  avontuur azijn baai badjas badkamer badminton bagage bagel bakfiets bakker baksteen balkon balzaal bamboe banaan
  banjer banjo bank barbecue baret bas bazaar bed beek beeld beker beloning benzine berg bericht beschuit bestek
  beton bezem biet bijenkorf biljart bingo biologie biscuit bizon blad blauw blij bliksem bloem bloesem blokfluit
  blouse bodem boei boerderij boktor bolero bonbon bont boodschap boog boomgaard bord borstel bosbes bosuil botanie
  boter bouillon bouwsteen bouwvak bowling braadpan braam branding brandweer breed breinaald brem brief briket bril
  broccoli broche broek brommer bron brood brug buffet buizerd bungalow bureau buurman cabaret cacao cactus cake
  camera camper caravan carnaval cashew cassette catalogus cavia cello cent chalet chauffeur chocola cijfer circus
  cirkel citroen clown computer coureur courgette cracker cricket croissant curry dadel dagboek dakgoot dakpan
  dakraam dal damspel dans dart dauw december deeg deken deksel detective deur diamant dichter dienblad diep dijk
  dille dinsdag diploma doek dokter dolfijn domino donder doos dorp douche draad dragon droog druif drukker drum
  duikboot duikbril duin dynamo ebbe echo eclair eekhoorn eend eerlijk eerste eikel eiland elastiek elfje emmer
  envelop erwt esdoorn estafette etage etalage etui expres fabel fabriek fakkel familie fanfare fauteuil fazant
  februari feest ferry fiets figuur fijn film filter finale flamingo fles flink fluit fluweel folder fontein forel
  formule fornuis foto framboos fret fris frites fuut gaaf galerij gang garage garen garnaal gast gazelle gazon
  gebak gebouw geduld geel gehakt geit geluid gember gerst geschenk gewicht gewoon gids gieter giraffe gitaar glas
  gletsjer glimlach globe goed gootsteen gordel gordijn gorilla goudvis graan gracht graniet griesmeel griffel grijs
  grind groef groot gymzaal haag haakpen haard haastig hagedis hagelslag hakken halte hamer hamster handdoek handig
  hangbrug hangmat haring hark haven hazelaar hazelnoot hefboom heide hek helder helling helm hemd hemel hengel
  herberg herfst hert heuvel hijskraan hobby hobo hockey hoepel hoes hof hommel hond honing honkbal hooi hoorn
  horizon hotel houtvuur huifkar huis humor hutspot ibis iguana ijsbeer ijspegel ijsvogel imker ingenieur inham inkt
  insect ivoor jaar jacht jade jaguar jam januari jasje jasmijn jojo judo juli juwelier kaars kaartje kaartspel
  kaatsbal kabelbaan kachel kajak kalebas kalender kalf kalkoen kameel kampioen kampvuur kanaal kanarie kangoeroe
  kano kantoor kapitein kapper kapstok karaf karavaan karnemelk karton kastanje kasteel katoen kazuaris keeper keet
  kegel kermis kers ketting keuken kever kiem kiezel kikker kind kiosk kip kist kiwi klaar klaproos klarinet klaver
  kleed klei kleurig klif klimrek klok klomp kluis klusbus klusser knal knoflook knoop knuffel koala koekoek
  koelkast koerier koets koffer koffie kokos kolibrie komijn komkommer kompas koningin kool koord koper kopie
  korfbal korst kostbaar kous kraag krab krachtig kralen krans kreeft krekel krijt kroket krokodil krokus kroon
  kruiden kruik kruimel kruiwagen kubus kurk kussen kwark kwartet kwartier kwast kweepeer ladder laken lama lamel
  lampion landhuis landkaart langzaam lantaarn lasso laurier lavendel lawine leder leesboek leeuw legende legoblok
  legpuzzel leguaan leiding lekker lelie lente lepel leraar letter leuk libel licht liedje lief lift lijm lijst
  limonade limousine linde liniaal linnen loempia logboek loket loods look los lucifer luipaard lynx maand maanlicht
  maart machinist madelief magneet magnolia mais maki makreel mandarijn mandoline mango mantel marathon markt marmer
  marmot marsepein masker matras matroos mayo medaille meerkoet mees melk melodie meloen metaal meter metro
  metselaar meubel microfoon middag mier mikado mild minuut modder moedig moeras moestuin mok molen molshoop monteur
  monument mossel mosterd motor muesli mug munt museum muts muur muziek muzikant naaister naald naam nacho narcis
  natuur nectarine nest netjes neushoorn nevel nieuw nijlpaard nikkel noot notaris notitie november nummer nuttig
  oase ober oceaan ochtend octaaf octopus oester oktober olie olifant olijf omelet onweer oogst ooievaar oorbel
  opaal open opera orchidee orgel orkaan orkest ornament otter overall paddle pagina pakket paleis palet palm panda
  paneel panter pantoffel papaver papaya papegaai papier paprika parachute paraplu parasol parel parfum parkiet
  paspoort passer passie pasta patrijs pauze pelgrim pelikaan penning penseel peper perron perzik pet peuter piano
  piccolo picknick pijler piloot pingpong piramide pizza plafond plakband planeet plank plaspop plat plein ploeg
  podium poel poffertje polo polsband pomp poncho pony poolvos poort popcorn populier porrei porselein postauto
  postbode poster potlood praktijk precies prei prins prisma pruim puppy puree puzzel pyjama quiz raadsel rabarber
  racket radar radijs radio rails rand rapport recept recht ree refrein regen reiger reis rendier renpaard reporter
  ridder rietje rijp ring ritme rits rivier robijn robot rodeo roeiboot roltrap roman room rooster roze rucola rugby
  rugzak ruimte ruit rups rustig saffier salade salie sandaal sandwich satijn saus saxofoon schaak schaats schaduw
  schaken schat schelp scherm schild schipper schoen schommel school schors schrift schroef scooter scrabble seizoen
  selderij sering serre servet sfeer sieraad simpel sinas sjaal sjabloon sjoelbak skelter ski slaapzak slagboom
  slager slak slang slee sleutel slim slinger slipper sloep sloot sluier smal smaragd smid snaar sneeuw snel snoek
  snorkel soepkom sofa souvenir spaarpot spade spar specht spiegel spijker spin spiraal spons spoor spreeuw sprint
  spruit stad stapel station steen steiger stempel stengel step sterk stevig stier stift stil stoel stof storm
  straat strand streep stroom stropdas struik student studio stuur suiker surfen sushi symbool tafel tak tamboer
  tandarts tandem tapijt tapir taxi teil telefoon tennis terras terrein theater thee ticket tijd tijger toast toekan
  toilet tol tomaat toneel tonijn toren tornado tosti touw tractor trailer tram trapauto trechter trein tribune
  trofee trombone trommel trompet truffel trui tuba tuinman tulband tulp tuniek tunnel turf turkoois turnen uniform
  vaas vakantie vakman valk vallei vanille vat veen veerboot veilig veld venkel venster verf vergiet verhaal veulen
  viaduct vijg vijver vilt vinger vink vinyl viool vishaak visnet visser vitrine vlaai vlag vlakte vlecht vlek
  vlieger vlinder vloer vlot voetbal voetstap vogel vork vrede vriend vrij vroeg vrolijk vulkaan vuurwerk waaier wad
  wagen walnoot walrus walvis wandklok want warm wasbak wasmand wastafel water waxine web weekend weer wens wereld
  wesp wezel wieg wieldop wierook wijzer winkel winter wit woensdag woestijn wolf wombat wortel woud xylofoon yoga
  yoghurt zaad zakdoek zanger zaterdag zebra zeef zeehond zeeman zeepaard zeester zeewier zeilboot zeilen zijspan
  zilver zoet zomer zondag zonnig zuil zuinig zuring zwaan zwaluw zwart zwembad zwemmen zwemvest zwerfkei
`
  .trim()
  .split(/\s+/);
