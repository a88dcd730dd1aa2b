/** Given names that go with one another, folded: who is "Bill" in one paragraph may be "William" in the next. */
const FAMILIES: readonly string[] = [
  'william bill billy will willie wiremu',
  'robert bob bobby rob robbie bert',
  'richard rick dick rich ricky richie',
  'edward ed eddie ted ned teddy',
  'james jim jimmy jamie hemi',
  'john jack johnny jon hone',
  'joseph joe joey',
  'thomas tom tommy',
  'michael mike mick mickey',
  'david dave davey rawiri',
  'daniel dan danny',
  'anthony tony antony',
  'andrew andy drew',
  'steven stephen steve stevie',
  'matthew matt matty mathew',
  'christopher chris kit christian',
  'nicholas nick nicky nicolas',
  'benjamin ben benny',
  'samuel sam sammy',
  'gregory greg',
  'geoffrey jeffrey geoff jeff',
  'peter pete pita',
  'philip phil phillip',
  'patrick pat paddy',
  'kenneth ken kenny',
  'ronald ron ronnie',
  'donald don donnie',
  'timothy tim timmy',
  'alexander alex alec sandy',
  'lawrence laurence larry lawrie',
  'charles charlie chuck chas',
  'frederick fred freddie',
  'francis frank frankie',
  'gerald gerry jerry gerard',
  'theodore theo ted',
  'bernard bernie',
  'raymond ray',
  'leonard len lenny leo',
  'joshua josh',
  'jonathan jon jonathon',
  'nathan nathaniel nate nat',
  'jacob jake',
  'zachary zach zack zac',
  'maxwell max maximilian',
  'elizabeth liz beth lizzie betty betsy eliza libby',
  'katherine catherine kate katie kathy cathy kathryn katharine kat',
  'margaret maggie meg peggy marg',
  'patricia pat patty trish tricia',
  'susan sue susie suzanne',
  'deborah debra deb debbie',
  'rebecca becky bec',
  'jennifer jen jenny jenni',
  'jacqueline jackie jacqui',
  'victoria vicky vicki tori',
  'samantha sam',
  'alexandra alex sandra alix',
  'barbara barb',
  'christine christina chris chrissie tina',
  'pamela pam',
  'philippa pip pippa',
  'penelope penny',
  'judith judy jude',
  'josephine jo josie',
  'joanne jo joanna',
  'nicola nicky nikki nic',
  'melanie mel',
  'angela angie ange',
  'amanda mandy',
  'abigail abby',
  'gabrielle gabriella gabby',
  'kimberly kim kimberley',
  'stephanie steph',
  'theresa teresa terry tess',
  'valerie val',
  'caroline carolyn caro',
];

const relatives = new Map<string, Set<string>>();
for (const family of FAMILIES) {
  const names = family.split(' ');
  for (const name of names) {
    const known = relatives.get(name) ?? new Set<string>();
    for (const other of names) if (other !== name) known.add(other);
    relatives.set(name, known);
  }
}

const NONE: ReadonlySet<string> = new Set();

/** The other given names, folded, that may be the same person's: "Bill" and "Will" for "William". */
export function otherFormsOf(given: string): ReadonlySet<string> {
  return relatives.get(given) ?? NONE;
}
