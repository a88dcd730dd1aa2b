import { describe, expect, it, test } from 'vitest';
import type { Picture } from '../../story/block.ts';
import { findCaptionFaults } from './caption-form.ts';

function lacks(caption: string, parts: Partial<Picture> = {}): string {
  const picture: Picture = {
    kind: 'picture',
    image: { file: `${'a'.repeat(64)}.jpg`, width: 800, height: 600 },
    caption,
    credit: 'Hēmi Walker',
    alt: 'A wharf.',
    ...parts,
  };
  const found = findCaptionFaults({ picture, block: 0, number: 1 }).find(
    ({ rule }) => rule === 'caption without place or day',
  );
  return found?.message.replace(`Picture 1 (“${caption}”) `, '') ?? 'nothing';
}

describe('says where and when', () => {
  it.each([
    'Passengers wait for the ferry in Lyttelton on Monday.',
    'LYTTELTON, New Zealand, Nov. 16: Passengers wait for the ferry.',
    'Wellington commuters queue for buses on Monday morning.',
    'Wellington’s waterfront on Tuesday, after the southerly.',
    'Auckland Harbour Bridge at dawn on 16 November.',
    'The Auckland Harbour Bridge, closed to traffic last night.',
    'Firefighters outside Christchurch Hospital yesterday.',
    'Finance Minister Ana Harrow leaves Parliament on Thursday.',
    'Police cordon off Queen Street, Auckland, 16/11/2026.',
    'Snow covers State Highway 73 near Arthur’s Pass last weekend.',
    'Christmas shoppers on Oxford Street, London, in December 2025.',
    'The Ōpuha Dam, full for the first time since March.',
    'Crowds at the Melbourne Cricket Ground on Boxing Day.',
    'Dawn service at Anzac Cove, Gallipoli, on April 25.',
    'File photo: The Cook Strait ferry Aratere leaves Picton.',
    'The Beehive, Wellington. File photo.',
    'Kharkiv residents shelter in a metro station in 2022.',
    'Workers clear the slip at Diamond Harbour earlier this week.',
    'A kererū feeds in Zealandia, Wellington, in May.',
    'Dunedin, 1962: the first trolley bus leaves the Octagon.',
    'Supporters gather in Trafalgar Square at the weekend.',
    'Tāne Rua inspects the ramp at Diamond Harbour, Mon 16 Nov.',
    'The wreck lies off Kaikōura on 2026-11-16.',
    'The old town hall, Timaru, in the 1950s.',
    'Sydney Opera House lit for Vivid, Saturday night.',
    'Protesters march down Lambton Quay on Tuesday.',
    'Harrier Island from the Port Averil wharf on Saturday, hours after the last night sailing.',
    'Flooding in Westport, July 2021.',
    'Mere Ngātai, left, and Tāne Rua at Lyttelton on Sunday.',
    'Mt Cook / Aoraki from Lake Pukaki, pictured in June.',
    'Tauranga port workers walk off the job today.',
    'Ruapehu erupts, September 23, 1995.',
    'Commuters at London’s Euston station on Wed. 4 Nov.',
    'Lyttelton: the tug Blackadder brings a ship in on Friday.',
    'Voters queue in Ōtautahi Christchurch on election day.',
    'The Warriors celebrate at Go Media Stadium on Saturday night.',
    'Lifeguards drag a boat from the surf at Piha on Sunday afternoon.',
    'Greymouth locals sandbag the main street ahead of Cyclone Ida, 12 March 2024.',
    'Justice Secretary Rowena Pike arrives at Downing Street for Cabinet on Wednesday.',
    'Bondi Beach was closed on Tuesday after a shark sighting.',
    'Hundreds line the streets of Belfast for the funeral, 3 May 1998.',
    'The Rakaia River in flood last week.',
    'Farmers drive their tractors through The Hague in October 2019.',
    'Sheep wander across SH1 near Taihape this morning.',
    'Napier after the earthquake of February 1931.',
    'Brisbane Lions players train at the Gabba ahead of Saturday’s final.',
    'Students sit an exam at Otago Girls’ High School in 2023.',
    'A patient is wheeled into Waikato Hospital. Photo: file.',
    'Manchester, Nov 12: fans queue for tickets.',
    'The council building in Gore, seen in winter 2025.',
    'Ana Moss walks along the Thames with her dog on Easter Monday.',
    'Cows graze beside the Tukituki River in early spring, 2026.',
    'US President Dana Cole boards Air Force One at Joint Base Andrews, Maryland, Friday, Nov. 6, 2026.',
    'Rotorua geysers seen from the air on New Year’s Day.',
    'Kids from Ōtaki College plant natives in the dunes yesterday.',
    'Hokitika. June 2025.',
  ])('%s', (caption) => expect(lacks(caption)).toBe('nothing'));
});

describe('does not say when', () => {
  it.each([
    'The wharf in Lyttelton.',
    'The Auckland Harbour Bridge.',
    'New Zealand’s mission is to train the Iraqi Army.',
    'Lyttelton wharf from the sea.',
    'Queenstown’s gondola carries visitors up Bob’s Peak.',
    'The High Court at Auckland.',
    'A trawler unloads at Nelson.',
    'Protesters march through Dunedin.',
    'Residents may wait years for a ramp, Diamond Harbour heard.',
    'Stewart Island’s only road.',
    'Oriental Bay, Wellington.',
    'The site of the proposed mine, near Waihi.',
    'Wainuiomata Hill Road has been closed by slips.',
    'Hawke’s Bay orchards under water.',
    'Chief Justice Lena Orr outside the Supreme Court in Canberra.',
    'Parliament’s debating chamber, Wellington.',
    'The Clutha, New Zealand’s longest dammed river.',
    'A ferry crosses the Solent.',
  ])('%s', (caption) =>
    expect(lacks(caption)).toBe('does not say in its caption on which day it was taken.'),
  );
});

describe('does not say where', () => {
  it.each([
    'Passengers wait for the ferry on Monday.',
    'The wharf on Monday.',
    'Mr Jonathan Smith speaks to reporters on Monday.',
    'Prime Minister John Key speaks on Tuesday.',
    'Mere Ngātai waits for the ferry last night.',
    'A helicopter lifts the mast away in November.',
    'Firefighters at the scene this morning.',
    'Tāne Rua, the skipper, with his crew yesterday.',
    'Police lead a man away early on Sunday.',
    'Rescuers carry a stretcher, 16 November 2026.',
    'Mourners leave the church with the coffin of John Key on Friday.',
    'A man is led from the dock on Thursday.',
    'The Prime Minister, Ruth Allan, with her family on election night.',
    'Volunteers serve soup to evacuees overnight.',
    'Striker Leo Banks celebrates his second goal on Saturday.',
    'A digger clears rubble yesterday.',
    'Ruth Allan signs copies of her book in March.',
  ])('%s', (caption) =>
    expect(lacks(caption)).toBe('does not say in its caption where it was taken.'),
  );
});

describe('says neither', () => {
  it.each([
    'The wharf at dawn.',
    'Passengers wait for the ferry.',
    'Protesters march with banners.',
    'A woman holds a child.',
    'Mere Ngātai waits on the wharf for news.',
    'Transport Minister Hemi Callaghan speaks to reporters.',
    'The new ramp, which may open soon.',
    'Tāne Rua shakes hands with Mere Ngātai.',
    'Officers from the Serious Fraud Office carry boxes.',
    'The captain lifts the cup.',
    'Nurses hold placards.',
    'A bee on a flower.',
    'Ruth Allan laughs with supporters.',
    'Two men in hard hats look at plans.',
    'May Allan, who founded the choir, sings with her pupils.',
    'Smoke rises from the chimney of the freezing works.',
  ])('%s', (caption) =>
    expect(lacks(caption)).toBe('says in its caption neither where nor on which day it was taken.'),
  );
});

describe('is a portrait or drawn, of which nobody asks', () => {
  it.each([
    'Mere Ngātai.',
    'Transport Minister Hemi Callaghan.',
    'Mere Ngātai, a teacher.',
    'Dr Ana Harrow, chief executive of the Harbour Board',
    'Hemi Callaghan: “I am sorry, and I mean that.”',
    'Tāne Rua',
    'Illustration: how the ramp broke.',
    'Graphic: ferry sailings by month.',
    'A map of the new route.',
    'An artist’s impression of the new ramp.',
    'Mere Ngātai, left, and Tāne Rua.',
    'Ruth Allan',
    'Professor Leo Banks, who led the study.',
    'Chart: house prices since 2010.',
    'Police Minister Leo Banks, right, with Ruth Allan.',
    'Leo Banks: “We did what we could.”',
  ])('%s', (caption) => expect(lacks(caption)).toBe('nothing'));
});

test.each<[string, string, Partial<Picture>]>([
  ['drawn, by its credit', 'nothing', { credit: 'Illustration: Stet' }],
  ['old, by its credit', 'nothing', { caption: 'A wharf in Gore.', credit: 'Ana Moss/File' }],
  ['made by AI', 'nothing', { details: { digitalSourceType: 'trainedAlgorithmicMedia' } }],
  [
    'with a place and a date in its details',
    'says in its caption neither where (its details have “Lyttelton”) nor on which day (its details have “16 November 2026”) it was taken.',
    { details: { place: 'Lyttelton', date: '2026-11-16T09:30:00Z' } },
  ],
])('%s', (_what, said, parts) =>
  expect(lacks(parts.caption ?? 'Passengers wait.', parts)).toBe(said),
);

test('a body that somebody works for passes for a place: a known miss', () =>
  expect(lacks('Ana Moss of Harbour Pictures took the photographs in June.')).toBe('nothing'));
