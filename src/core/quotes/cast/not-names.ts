import { phraseList, wordList } from './word-list.ts';

/**
 * Words that are often capitalised for reasons other than being a name: they open a sentence, name a day or a people.
 * All folded.
 */

/** Words that hold a sentence together: never part of a name. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  wordList(`
    a an the this that these those such some any each every all both either neither no none another other others
    i me my mine we us our ours you your yours he him his she her hers it its they them their theirs who whom whose
    what which when where why how whether if unless until while whilst because since as so than then though although
    and or but nor yet to from of in on at by with without within into onto upon over under above below between among
    against about after before during through throughout across along around behind beside besides beyond despite
    except inside near outside past per regarding toward towards up via versus like unlike for
    am is are was were be been being do does did done has have had having could shall should would might must ought
    not never ever also too even just only still already again now here there thats theres im ive ill id whats heres
    everyone everybody someone somebody anyone anybody nobody nothing something anything everything
    lets dont its were weve youre youve theyre theyve hes shes didnt doesnt isnt arent wasnt werent cant couldnt
    shouldnt wouldnt hasnt havent hadnt wont aint whos wheres
  `),
);

/** Words that begin many names without being one: "New Plymouth", "High Court". */
export const BEGINS_NAMES: ReadonlySet<string> = new Set(
  wordList(
    `new old great high first second third young long big good small right left north south east west`,
  ),
);

/** Words that often open a sentence and are seldom names; "Young said" may be one all the same. */
export const PLAIN_WORDS: ReadonlySet<string> = new Set(
  wordList(`
    one always often sometimes usually rarely almost perhaps maybe yes yeah yep nope ok okay oh well today yesterday
    tomorrow tonight once twice thrice soon later can
    earlier recently meanwhile however therefore moreover furthermore nevertheless nonetheless instead otherwise thus
    hence indeed finally lastly first firstly second secondly third next last many much more most few fewer fewest less
    least several enough half two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty
    seventy eighty ninety hundred hundreds thousand thousands million millions billion billions dozens
    asked speaking citing noting adding according saying calling describing referring writing talking given based
    people
    men women man woman children kids boys girls guys families parents students teachers workers voters residents critics
    supporters opponents experts officials authorities investigators researchers scientists analysts observers sources
    witnesses neighbours neighbors friends lawyers prosecutors police-officers officers lawmakers politicians ministers
    leaders members employees staff patients customers users readers viewers protesters demonstrators reporters
    journalists editors aides advisers advisors donors delegates candidates conservatives progressives activists
    organisers organizers farmers doctors nurses soldiers troops veterans economists historians scholars democracy
    please thanks thank sorry hello hi hey dear good great bad big small new old young long short high low right wrong
    true false sure certainly clearly obviously apparently actually basically literally simply frankly honestly
    additionally similarly likewise conversely especially particularly notably specifically generally overall ultimately
    eventually initially originally previously subsequently currently presently suddenly immediately quickly slowly
    unfortunately fortunately sadly happily luckily hopefully thankfully ironically interestingly surprisingly
    back come go going get getting got make making take taking look looking see seeing know think say said says
    want wants need needs keep put read watch listen stop start wait down off out
    breaking update updated exclusive video photo photos image images picture pictures file credit source caption
    left right centre center pictured supplied top bottom
    editors note correction clarification related advertisement continued photograph photographs
    told added noted announced
  `),
);

/** Days, months, feasts and seasons. */
export const CALENDAR: ReadonlySet<string> = new Set(
  wordList(`
    monday tuesday wednesday thursday friday saturday sunday tue tues thu thur thurs fri
    january february march april may june july august september october november december
    jan feb apr jun jul aug sep sept oct nov dec
    christmas easter ramadan diwali hanukkah passover thanksgiving halloween matariki anzac
    spring summer autumn winter
    am pm gmt bst nzst nzdt aest aedt est edt pst pdt cst cdt
  `),
);

/** Peoples, faiths and leanings: before a name they describe it, alone they are nobody in particular. */
export const PEOPLES: ReadonlySet<string> = new Set(
  wordList(`
    american americans british briton britons english scottish scots welsh irish australian australians aussie aussies kiwi kiwis
    canadian canadians european europeans african africans asian asians maori pakeha pasifika samoan samoans tongan tongans
    fijian fijians indian indians chinese japanese korean koreans russian russians german germans french italian italians
    spanish mexican mexicans cuban cubans brazilian argentine argentinian chilean colombian venezuelan peruvian
    israeli israelis palestinian palestinians arab arabs iraqi iraqis iranian iranians syrian syrians afghan afghans saudi
    saudis turkish turks egyptian egyptians libyan yemeni lebanese jordanian kuwaiti qatari emirati pakistani pakistanis
    bangladeshi sri-lankan nepali nepalese thai vietnamese filipino filipinos indonesian malaysian singaporean burmese
    cambodian dutch belgian swiss austrian swedish danish norwegian finnish icelandic polish czech slovak hungarian romanian
    bulgarian greek serbian croatian bosnian albanian ukrainian ukrainians belarusian georgian armenian nigerian kenyan ethiopian
    somali sudanese ghanaian zimbabwean ugandan rwandan congolese moroccan algerian tunisian south-african
    latino latinos latina hispanic hispanics caucasian asian-american african-american african-americans mexican-american
    muslim muslims christian christians jewish jew jews catholic catholics protestant protestants evangelical evangelicals
    hindu hindus buddhist buddhists sikh sikhs mormon mormons sunni shia shiite islamic anglican anglicans baptist methodist
    islamist islamists islamophobia western westerners eastern northern southern
    republican democrat democratic conservative liberal libertarian independent socialist communist communists
    marxist nazi nazis fascist tory whig socialists
    texan texans californian californians floridian iowan iowans londoner londoners aucklander aucklanders wellingtonian
    sydneysider new-yorker new-yorkers southerner northerner
    black blacks white whites gay lesbian
  `),
);

/** Places that open sentences or stand alone in a story. A place is not in the cast, though it may "speak". */
export const PLACES: ReadonlySet<string> = new Set([
  ...phraseList(`
    new zealand, aotearoa, australia, britain, great britain, united kingdom, uk, england, scotland, wales, ireland
    northern ireland, united states, united states of america, america, us, usa, canada, mexico, cuba, brazil, argentina
    chile, colombia, venezuela, peru, france, germany, italy, spain, portugal, netherlands, belgium, switzerland, austria
    sweden, denmark, norway, finland, iceland, poland, czech republic, slovakia, hungary, romania, bulgaria, greece
    serbia, croatia, bosnia, albania, ukraine, belarus, russia, georgia, armenia, turkey, israel, palestine, gaza
    west bank, iraq, iran, syria, afghanistan, saudi arabia, egypt, libya, yemen, lebanon, jordan, kuwait, qatar
    united arab emirates, uae, pakistan, india, bangladesh, sri lanka, nepal, china, hong kong, taiwan, japan
    south korea, north korea, korea, thailand, vietnam, philippines, indonesia, malaysia, singapore, myanmar, burma
    cambodia, fiji, samoa, tonga, vanuatu, papua new guinea, solomon islands, cook islands, nigeria, kenya, ethiopia
    somalia, sudan, ghana, zimbabwe, uganda, rwanda, congo, morocco, algeria, tunisia, south africa
    alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho
    illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota
    mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico, new york, north carolina
    north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas
    utah, vermont, virginia, washington, west virginia, wisconsin, wyoming, puerto rico, washington dc
    new south wales, nsw, victoria, queensland, tasmania, south australia, western australia, northern territory
    auckland, wellington, christchurch, hamilton, tauranga, dunedin, napier, hastings, nelson, rotorua, invercargill
    whangarei, gisborne, palmerston north, new plymouth, queenstown, northland, waikato, bay of plenty, hawkes bay
    taranaki, manawatu, marlborough, canterbury, otago, southland, west coast, north island, south island
    sydney, melbourne, brisbane, perth, adelaide, canberra, hobart, darwin
    london, manchester, birmingham, liverpool, leeds, sheffield, bristol, glasgow, edinburgh, cardiff, belfast, dublin
    paris, berlin, rome, madrid, brussels, moscow, beijing, tokyo, delhi, new delhi, mumbai, jerusalem, baghdad, kabul
    tehran, damascus, cairo, geneva, vienna, athens, kiev, kyiv, istanbul, ankara, bangkok, jakarta, toronto, ottawa
    new york city, los angeles, chicago, houston, philadelphia, phoenix, san francisco, boston, atlanta, miami, detroit
    dallas, seattle, denver, cleveland, baltimore, las vegas, new orleans, san diego, manhattan, brooklyn, hollywood
    silicon valley, capitol hill, des moines, orlando, tampa, milwaukee, pittsburgh, cincinnati, st louis
    europe, asia, africa, north america, south america, latin america, middle east, pacific, antarctica, caribbean
    chad, florence, charlotte, austin, lincoln, leicester, ballarat, geelong, levin, timaru, whanganui, perth, aberdeen
  north, south, east, west, earth, internet, twitter-feed
  `),
]);

/** Capitalised things that are nobody: feasts, laws, prizes, wars. The last word of a name tells. */
export const THING_WORDS: ReadonlySet<string> = new Set(
  wordList(`
    act bill amendment constitution treaty agreement accord accords deal budget day week month year eve war wars revolution
    street road avenue lane drive highway motorway bridge tunnel square park beach bay harbour harbor river lake mount
    mountain island islands hill hills valley coast peninsula ocean sea airport station stadium arena hall
    tower building hotel centre-point prize award awards medal cup trophy games olympics series report
    election elections primary primaries caucuses debate debates speech address scandal crisis
    plan policy programme-bill strategy doctrine theory law code rule rules
    dream english age era century bible quran koran
    first second third no one two
  `),
);

/** Things that are surnames too: after a given name they are ("Moana Hill"). */
export const THING_SURNAMES: ReadonlySet<string> = new Set(
  wordList(`hill hills hall lane park lake day street bridge law bay mount forest rule beach river rivers page wall english
    bill bible drive hotel tower primary first second third sea mountain square`),
);
