import { wordList } from './word-list.ts';

/** What sort of body a name speaks of: what "the company" or "the council" later in the story can mean. */
export type BodyClass =
  | 'company'
  | 'government'
  | 'legislature'
  | 'ministry'
  | 'agency'
  | 'council'
  | 'court'
  | 'party'
  | 'police'
  | 'forces'
  | 'media'
  | 'school'
  | 'health'
  | 'union'
  | 'faith'
  | 'team'
  | 'group';

const WORDS: Readonly<Record<BodyClass, string>> = {
  company: `
    inc ltd limited llc llp plc corp corporation company co companies holdings group industries enterprises partners
    gmbh ag sa nv bv pty lp bros brothers airlines airline airways bank banks banking insurance motors energy oil
    petroleum electric power pharmaceuticals pharma technologies technology systems software networks telecom
    communications studios records entertainment foods brewery breweries dairy farms mills properties developments
    realty construction water gas homes hotels resorts stores supermarkets retail logistics freight shipping ferries lines
    railways rail aviation aerospace mining minerals resources steel forestry fisheries seafoods wines capital
    ventures investments securities finance financial equity consulting solutions services ports port`,
  government: `government governments administration white-house kremlin crown cabinet downing number-10 monarchy
    palace state-house statehouse beehive`,
  legislature: `
    parliament congress senate house assembly legislature knesset bundestag duma commons lords diet caucus
    conference convention subcommittee select-committee`,
  ministry: `
    ministry department dept treasury office secretariat exchequer bureau directorate pentagon
    manatu`,
  agency: `
    agency authority commission administration board service services inspectorate regulator ombudsman reserve registry
    centre center institute institution laboratory laboratories observatory survey archives library museum corps
    taskforce task-force watchdog tribunal transport tourism housing conservation committee council survey`,
  council: `council councils borough county city district municipality shire corporation iwi runanga`,
  court: `court courts tribunal magistrates bench judiciary`,
  party: `party labour labor tories conservatives democrats republicans greens liberals nationals gop coalition whigs
    libertarians`,
  police: `police constabulary sheriff's fbi interpol scotland-yard force policing`,
  forces: `army navy force forces airforce guard coastguard marines military regiment battalion brigade command
    militia corps fleet squadron`,
  media: `
    news times herald post tribune journal gazette chronicle guardian telegraph mail express mirror sun star
    observer independent press courier examiner dispatch register bulletin sentinel standard argus examiner
    broadcasting radio television tv magazine weekly review daily reporter media network newsroom advertiser
    inquirer enquirer globe record echo argus leader-post wire newswire newspaper newspapers publishing`,
  school: `university college school schools academy polytechnic institute faculty campus kura wananga kindergarten`,
  health: `hospital clinic hospice infirmary health trust medical ambulance nhs pharmacy ambulance`,
  union: `union unions federation guild teamsters brotherhood workers teachers nurses farmers growers
    firefighters retailers manufacturers`,
  faith: `church cathedral diocese archdiocese synod mosque synagogue temple vatican parish ministries congregation`,
  team: `united rovers wanderers fc afc rfc rugby cricket racing athletic club team league hurricanes crusaders
    chiefs blues highlanders warriors breakers phoenix`,
  group: `
    association society alliance foundation fund trust coalition movement network organisation organization
    project campaign initiative forum committee panel chamber federation confederation consortium syndicate
    collective partnership programme program think-tank club league group watch action front brigade lobby
    charity cooperative co-operative commission summit inquiry community orchestra ballet opera band theatre
    rescue lifeguards conservancy`,
};

const classes = new Map<string, BodyClass>();
for (const [bodyClass, table] of Object.entries(WORDS) as [BodyClass, string][])
  for (const word of wordList(table)) if (!classes.has(word)) classes.set(word, bodyClass);

/** Folded words that mark a body's name, with the class of body: "ministry", "inc", "herald". */
export const ORGANISATION_WORDS: ReadonlyMap<string, BodyClass> = classes;

/** Words a company drops when named again: "Harrow Group" becomes "Harrow". */
export const CORPORATE_FORMS: ReadonlySet<string> = new Set(
  wordList(`
    inc ltd limited llc llp plc corp corporation company co holdings group industries enterprises partners gmbh ag
    sa nv bv pty lp bros brothers airlines airways international worldwide technologies motors energy foods
    co-operative cooperative pharmaceuticals communications news solutions services systems capital infrastructure
    properties homes logistics freight ferries consulting media studios labs software networks farms dairies
  `),
);

/** Bodies known by one word or an everyday name, folded. */
export const KNOWN_BODIES: ReadonlyMap<string, BodyClass> = new Map<string, BodyClass>([
  ['white house', 'government'],
  ['government', 'government'],
  ['the government', 'government'],
  ['kremlin', 'government'],
  ['downing street', 'government'],
  ['beehive', 'government'],
  ['number 10', 'government'],
  ['no 10', 'government'],
  ['buckingham palace', 'government'],
  ['kensington palace', 'government'],
  ['cabinet', 'government'],
  ['crown', 'government'],
  ['whitehall', 'government'],
  ['treasury', 'ministry'],
  ['pentagon', 'ministry'],
  ['foreign office', 'ministry'],
  ['home office', 'ministry'],
  ['parliament', 'legislature'],
  ['house', 'legislature'],
  ['commons', 'legislature'],
  ['lords', 'legislature'],
  ['assembly', 'legislature'],
  ['congress', 'legislature'],
  ['senate', 'legislature'],
  ['house of commons', 'legislature'],
  ['house of lords', 'legislature'],
  ['house of representatives', 'legislature'],
  ['capitol hill', 'legislature'],
  ['supreme court', 'court'],
  ['high court', 'court'],
  ['court of appeal', 'court'],
  ['scotland yard', 'police'],
  ['police', 'police'],
  ['labour', 'party'],
  ['labor', 'party'],
  ['gop', 'party'],
  ['sinn fein', 'party'],
  ['plaid cymru', 'party'],
  ['new zealand first', 'party'],
  ['te pati maori', 'party'],
  ['united nations', 'group'],
  ['european union', 'group'],
  ['world bank', 'group'],
  ['red cross', 'group'],
  ['wall street', 'company'],
  ['facebook', 'company'],
  ['google', 'company'],
  ['twitter', 'company'],
  ['apple', 'company'],
  ['microsoft', 'company'],
  ['amazon', 'company'],
  ['fonterra', 'company'],
  ['reuters', 'media'],
  ['bloomberg', 'media'],
  ['politico', 'media'],
  ['newshub', 'media'],
  ['stuff', 'media'],
  ['guardian', 'media'],
  ['spectator', 'media'],
  ['economist', 'media'],
  ['netsafe', 'agency'],
  ['metservice', 'agency'],
  ['pharmac', 'agency'],
  ['worksafe', 'agency'],
  ['plunket', 'health'],
  ['isis', 'forces'],
  ['hamas', 'forces'],
  ['hezbollah', 'forces'],
  ['taliban', 'forces'],
  ['nato', 'group'],
]);

/** What a body may be called later, and the classes it can mean: "the paper" is some newspaper above. */
export const BODY_NOMINALS: ReadonlyMap<string, readonly BodyClass[]> = new Map<
  string,
  readonly BodyClass[]
>([
  ['company', ['company']],
  ['firm', ['company']],
  ['business', ['company']],
  ['airline', ['company']],
  ['bank', ['company']],
  ['retailer', ['company']],
  ['insurer', ['company']],
  ['developer', ['company']],
  ['manufacturer', ['company']],
  ['operator', ['company']],
  ['ministry', ['ministry']],
  ['department', ['ministry']],
  ['agency', ['agency', 'ministry']],
  ['authority', ['agency']],
  ['commission', ['agency', 'group']],
  ['regulator', ['agency']],
  ['watchdog', ['agency']],
  ['board', ['agency']],
  ['council', ['council', 'agency']],
  ['court', ['court']],
  ['tribunal', ['court']],
  ['party', ['party']],
  ['force', ['police', 'forces']],
  ['army', ['forces']],
  ['navy', ['forces']],
  ['newspaper', ['media']],
  ['paper', ['media']],
  ['magazine', ['media']],
  ['broadcaster', ['media']],
  ['network', ['media']],
  ['channel', ['media']],
  ['outlet', ['media']],
  ['news agency', ['media']],
  ['university', ['school']],
  ['college', ['school']],
  ['school', ['school']],
  ['hospital', ['health']],
  ['union', ['union']],
  ['federation', ['union', 'group']],
  ['church', ['faith']],
  ['club', ['team', 'group']],
  ['team', ['team']],
  ['association', ['group']],
  ['society', ['group']],
  ['foundation', ['group']],
  ['charity', ['group']],
  ['trust', ['group', 'health']],
  ['coalition', ['group']],
  ['alliance', ['group']],
  ['committee', ['group', 'agency']],
  ['institute', ['agency', 'school']],
  ['organisation', ['group', 'agency']],
  ['organization', ['group', 'agency']],
  ['group', ['group', 'forces', 'company']],
]);

/** Words that begin the names of iwi and hapū, and of Māori bodies: "Ngāti Whātua", "Ngā Pou". */
export const IWI_OPENERS: ReadonlySet<string> = new Set(wordList(`nga ngati ngai`));

/** What follows "Te" in the name of a body ("Te Whatu Ora"), where a person's has a name ("Te Rina Wetere"). */
export const TE_BODIES: ReadonlySet<string> = new Set(
  wordList(`
    whatu ora papa puni kokiri pati maori waihanga kahui runanga runanganui tari wananga pukenga taura matawai arawhiti
    mangai paho manatu tumu hiku kaporeihana matatini kawanatanga komihana poari taumata tahuhu hunga ohu rito hautahi
    roopu ropu whanau kotahi hau amorangi kaunihera awa kapa herenga tiratu hononga korowai korimako
  `),
);

/** Bodies whose names run on over commas: "Ministry of Harbours, Light and Weather". */
export const LISTING_BODIES: ReadonlySet<string> = new Set(
  wordList(`ministry department office committee commission minister secretary`),
);

/** Possessives that are part of a body's name: "Children’s Commissioner", "King’s College". */
export const POSSESSIVES_IN_NAMES: ReadonlySet<string> = new Set(
  wordList(
    `king queen children women men people veteran veterans farmers teachers workers drivers lloyd land`,
  ),
);

/** Words of organisations that are surnames too: after a given name they are ("Emma Church"). */
export const ORGANISATION_SURNAMES: ReadonlySet<string> = new Set(
  wordList(`
    banks church mills post temple house parish court press power star standard record force guard marine port lines
    chambers church temple bell argus sun mirror mail crown palace college farms wines stores ballet
    chiefs fields homes assembly county city boroughs steel house corps shire commons lords capital ventures networks
    hall chamber forum trust league young
  `),
);
