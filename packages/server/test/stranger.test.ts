import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLField, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decodeId, encodeId } from '../src/platform/graphql/opaque-id.ts';
import { encodeCursor } from '../src/platform/graphql/page.ts';
import { newId } from '../src/platform/identifiers.ts';
import { ask, type Extent, type Kind, type Question, selectionOf } from './ask-everything.ts';
import { type Answer, type House, openHouse, type Person, passerBy, signedIn } from './house.ts';
import { listening, subscribe } from './stream-reader.ts';
import { inspectVictim, type Victim } from './victim.ts';

/**
 * Goes through every query, mutation and subscription of the schema, and through every kind of node, as people who have no
 * business with the People's Congress office of the first county. What is asked is made from the schema: a new root field
 * that nobody has thought about fails here.
 */
const schema = buildSchema(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'));
const queries = Object.values(schema.getQueryType()!.getFields());
const mutations = Object.values(schema.getMutationType()!.getFields());
const subscriptions = Object.values(schema.getSubscriptionType()!.getFields());

const VIEWERS = {
  passerBy: 'signed out',
  stranger: 'of another county',
  neighbour: 'of another department of the county',
  'yq-performance': 'sees all of another county',
} as const;
type Viewer = keyof typeof VIEWERS;

/** What a field answers: a refusal; or, where by its nature it has something to say, what is the viewer's own. */
type Expected = 'UNAUTHENTICATED' | 'NOT_FOUND' | { readonly own: string };

interface Expectation {
  readonly passerBy: Expected;
  /** People of another county. */
  readonly elsewhere: Expected;
  readonly neighbour: Expected;
  /** Where the answer differs when only the required arguments are given: then no county is named. */
  readonly unnamed?: Expected;
}

const CLOSED: Expectation = { passerBy: 'UNAUTHENTICATED', elsewhere: 'NOT_FOUND', neighbour: 'NOT_FOUND' };
const own = (reason: string): Expected => ({ own: reason });
const ofCounty = (reason: string, more: Partial<Expectation> = {}): Expectation => ({
  ...CLOSED,
  neighbour: own(reason),
  ...more,
});

/** Every root field by name. What is not CLOSED says why it may answer. */
const EXPECTED: Readonly<Record<string, Expectation>> = {
  node: CLOSED,
  nodes: CLOSED,
  evaluation: CLOSED,
  reportImport: CLOSED,
  summaryReport: CLOSED,
  draftSummaryReport: CLOSED,
  saveSummarySection: CLOSED,
  restoreDraftedSection: CLOSED,
  refreshSummaryReport: CLOSED,
  signSummaryReport: CLOSED,
  reopenSummaryReport: CLOSED,
  regionSummary: CLOSED,
  summaryYears: CLOSED,
  regionProgress: CLOSED,
  viewer: {
    passerBy: own('nobody is null'),
    elsewhere: own('it is the viewer'),
    neighbour: own('it is the viewer'),
  },
  checkCatalogue: {
    ...CLOSED,
    elsewhere: own('the catalogue belongs to the product'),
    neighbour: own('the catalogue belongs to the product'),
  },
  rulesHeldElsewhere: {
    ...CLOSED,
    elsewhere: own('the rules belong to the product'),
    neighbour: own('the rules belong to the product'),
  },
  regions: ofCounty('the county is theirs, and nothing lies below it', { unnamed: own("the viewer's own regions") }),
  cycles: ofCounty("the county's season is theirs too", { unnamed: own("the viewer's own county") }),
  evaluations: ofCounty('a list of those of their own department', { unnamed: own("the viewer's own") }),
  departments: ofCounty('a list of their own department'),
  departmentFacts: ofCounty('a list of their own department'),
  departmentComparison: ofCounty('a table of their own department', { unnamed: own("the viewer's own county") }),
  comparisonIndicators: ofCounty('the library, with what their own department uses', {
    unnamed: own("the viewer's own place"),
  }),
  comparisonMeasures: {
    ...CLOSED,
    elsewhere: own('what can be compared belongs to the product'),
    neighbour: own('what can be compared belongs to the product'),
  },
  signIn: {
    passerBy: own('wrong credentials say nothing of anybody'),
    elsewhere: own('wrong credentials say nothing of anybody'),
    neighbour: own('wrong credentials say nothing of anybody'),
  },
  signOut: {
    passerBy: own('it ends nothing'),
    elsewhere: own('it ends the own session'),
    neighbour: own('it ends the own session'),
  },
  saveSection: CLOSED,
  setFigures: CLOSED,
  explainFinding: CLOSED,
  submitEvaluation: CLOSED,
  importReport: CLOSED,
  applyImport: CLOSED,
  returnEvaluation: CLOSED,
  acceptEvaluation: CLOSED,
  unlockEvaluation: CLOSED,
  rescoreEvaluation: CLOSED,
  exemptDepartment: CLOSED,
  withdrawExemption: CLOSED,
  answerOpinion: CLOSED,
  approveTargets: CLOSED,
  issueRectification: CLOSED,
  reportRectification: CLOSED,
  sendBackRectification: CLOSED,
  closeRectification: CLOSED,
  withdrawRectification: CLOSED,
  remindRectifications: {
    ...CLOSED,
    neighbour: own('that a department reminds nobody, whatever it names'),
    unnamed: own("the viewer's own county"),
  },
  openRectifications: {
    ...CLOSED,
    elsewhere: own('what is asked of their own department'),
    neighbour: own('what is asked of their own department'),
  },
  carryOver: CLOSED,
  remindDepartments: {
    ...CLOSED,
    neighbour: own('that a department reminds nobody, whomever it names'),
  },
  templates: {
    ...CLOSED,
    elsewhere: own('templates come with the product'),
    neighbour: own('templates come with the product'),
  },
};

/** Kinds of nodes that are shared, and with whom. */
const SHARED_NODES: Readonly<Record<string, Partial<Record<Viewer, string>>>> = {
  Region: { neighbour: 'it is their county too' },
  Cycle: { neighbour: "their county's season" },
  Template: {
    stranger: 'it comes with the product',
    neighbour: 'it comes with the product',
    'yq-performance': 'it comes with the product',
  },
};

let house: House;
let victim: Victim;
let people: Record<Viewer, Person>;
let url: string;
let before: readonly string[];

beforeAll(async () => {
  house = await openHouse();
  url = await listening(house);
  victim = await inspectVictim(house);
  people = {
    passerBy: passerBy(house),
    stranger: await signedIn(house, 'stranger'),
    neighbour: await signedIn(house, 'neighbour'),
    'yq-performance': await signedIn(house, 'yq-performance'),
  };
  before = await victim.rows();
});
afterAll(() => house.close());

/** An argument of the victim's, by what it is called; a name that says nothing here fails the test. */
function victimsValue(path: string, typeName: string): unknown {
  const name = path.split('.').at(-1)!;
  if (typeName === 'ID') {
    const kind = ID_KINDS[path] ?? ID_KINDS[name];
    if (!kind) throw new Error(`${path} takes an id: say in ID_KINDS of what`);
    return victim.ids[kind]!;
  }
  return SHAPES[path] ?? SHAPES[name] ?? SHAPES[typeName];
}

const ID_KINDS: Readonly<Record<string, string>> = {
  'reportImport.id': 'ReportImport',
  id: 'Evaluation',
  ids: 'Evaluation',
  evaluationId: 'Evaluation',
  departmentId: 'Department',
  departmentIds: 'Department',
  importId: 'ReportImport',
  uploadId: 'Upload',
  opinionId: 'Opinion',
  rectificationId: 'Rectification',
  rectificationIds: 'Rectification',
  attachments: 'Upload',
};

const SHAPES: Readonly<Record<string, unknown>> = {
  countyCode: '990121',
  regionCode: '990121',
  regionCodes: '990121',
  under: '990121',
  first: 50,
  fiscalYear: 2021,
  fiscalYears: 2021,
  'cycles.after': encodeCursor([9999]),
  'departments.after': encodeCursor(['0']),
  'openRectifications.after': encodeCursor(['issued', '2000-01-01', newId()]),
  'evaluations.after': encodeCursor([`0${newId().slice(1)}`, newId()]),
  measures: 'expenditure.basic',
  sectionKey: 'overview',
  sections: 'overview',
  target: 'overview',
  rows: 'indicators.k1',
  financeSection: '行政政法股',
  // Of an item of a list of figures; everywhere else a code is of an enum.
  code: 'expenditure.basic',
  String: '清岚',
  Int: 1,
  Boolean: true,
  Money: '1.00',
  Decimal: '1',
  NarrativeDocument: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: '改写' }] }] },
};

const isElsewhere = (viewer: Viewer) => viewer === 'stranger' || viewer === 'yq-performance';

function expectedOf(field: string, viewer: Viewer, extent: Extent): Expected {
  const expectation = EXPECTED[field];
  if (!expectation) throw new Error(`${field} is new: say in EXPECTED what a stranger may get from it`);
  if (viewer === 'passerBy') return expectation.passerBy;
  if (extent === 'required' && expectation.unnamed) return expectation.unnamed;
  return isElsewhere(viewer) ? expectation.elsewhere : expectation.neighbour;
}

/** What came back: of a subscription, what it told first. */
type Heard = Pick<Answer, 'data' | 'errors'> & { readonly response: { readonly body: string } };

/** The answer without what is different every time. */
const bodyOf = (answer: Heard): string => answer.response.body.replaceAll(/"requestId":"[^"]+"/g, '');

function check(answer: Heard, expected: Expected): void {
  expect(victim.secretsIn(answer.response.body)).toEqual([]);
  if (typeof expected === 'object') {
    expect(answer.errors).toBeUndefined();
    return;
  }
  expect(answer.errors?.map((error) => error.extensions.code)).toEqual([expected]);
  expect(Object.values(answer.data ?? {}).filter((value) => value !== null)).toEqual([]);
}

const put = async (person: Person, { document, variables }: Question): Promise<Heard> => {
  if (!document.startsWith('subscription')) return person.ask(document, variables);
  const stream = await subscribe(url, person, document, variables);
  const told = await stream.next();
  if (!told) throw new Error('the stream ended without a word');
  stream.leave();
  return { data: told.data, errors: told.errors, response: { body: JSON.stringify(told) } };
};

/** The same question about things that are not there: every id of the victim replaced by one that nobody has. */
const aboutNothing = ({ document, variables }: Question): Question => ({
  document,
  variables: JSON.parse(JSON.stringify(variables), (_, value: unknown) => {
    const key = typeof value === 'string' ? decodeId(value) : null;
    return key ? encodeId({ ...key, id: newId() }) : value;
  }) as Record<string, unknown>,
});

const EXTENTS: readonly Extent[] = ['required', 'everything'];
const root = (kind: Kind, fields: readonly GraphQLField<unknown, unknown>[]) =>
  fields.flatMap((field) => EXTENTS.map((extent) => ({ kind, field, extent, name: `${field.name} (${extent})` })));

describe.each(Object.entries(VIEWERS) as [Viewer, string][])('%s (%s)', (viewer) => {
  const everything = [
    ...root('query', queries),
    ...root('mutation', mutations),
    ...root('subscription', subscriptions),
  ];
  test.each(everything)('$name', async ({ kind, field, extent }) => {
    const question = ask(kind, field, extent, victimsValue);
    // Who signs out, does it in a session that nobody needs any more.
    const person = field.name === 'signOut' && viewer !== 'passerBy' ? await signedIn(house, viewer) : people[viewer];
    const answer = await put(person, question);
    check(answer, expectedOf(field.name, viewer, extent));
    expect(bodyOf(await put(person, aboutNothing(question)))).toBe(bodyOf(answer));
  });

  const nodeTypes = schema.getPossibleTypes(schema.getType('Node') as never).map(({ name }) => name);
  test.each(nodeTypes)('node and nodes of %s', async (name) => {
    const type = schema.getType(name);
    if (!isObjectType(type)) throw new Error(`${name} is no object`);
    const selection = selectionOf(type, 1).replace(/^\{ __typename/, '{');
    const questions = [
      {
        document: `query ($id: ID!) { node(id: $id) { id ... on ${name} ${selection} } }`,
        variables: { id: victim.ids[name] },
      },
      {
        document: `query ($id: ID!) { nodes(ids: [$id]) { id ... on ${name} ${selection} } }`,
        variables: { id: victim.ids[name] },
      },
    ];
    expect(victim.ids[name], `the victim has a ${name}`).toBeDefined();
    for (const question of questions) {
      const answer = await put(people[viewer], question);
      const reason = SHARED_NODES[name]?.[viewer];
      check(answer, reason ? own(reason) : viewer === 'passerBy' ? 'UNAUTHENTICATED' : 'NOT_FOUND');
      if (!reason) expect(bodyOf(await put(people[viewer], aboutNothing(question)))).toBe(bodyOf(answer));
    }
  });

  test('an id with the key of one tenant and the county of another is nobody', async () => {
    const key = decodeId(victim.ids.Evaluation!)!;
    for (const countyId of [null, newId(), ...victim.otherCounties]) {
      const answer = await people[viewer].ask('query ($id: ID!) { evaluation(id: $id) { id } }', {
        id: encodeId({ ...key, countyId }),
      });
      check(answer, viewer === 'passerBy' ? 'UNAUTHENTICATED' : 'NOT_FOUND');
    }
  });
});

test("after all of it the victim's rows are what they were, to the byte", async () => {
  expect(before.length).toBeGreaterThan(150);
  expect(await victim.rows()).toEqual(before);
});

test('the questions would be answered to whose they are: they are not refused for another reason', async () => {
  const preparer = await signedIn(house, 'preparer');
  for (const field of queries) {
    const { errors } = await put(preparer, ask('query', field, 'everything', victimsValue));
    const refused = ['regionSummary', 'summaryYears', 'summaryReport'].includes(field.name) ? ['NOT_FOUND'] : undefined;
    expect(
      errors?.map((error) => error.extensions.code),
      field.name,
    ).toEqual(refused);
  }
  const director = await signedIn(house, 'director');
  for (const field of subscriptions)
    expect(
      (await put(director, ask('subscription', field, 'everything', victimsValue))).errors,
      field.name,
    ).toBeUndefined();
  for (const [name, id] of Object.entries(victim.ids)) {
    if (name === 'Upload') continue;
    const { data, errors } = await preparer.ask('query ($id: ID!) { node(id: $id) { __typename } }', { id });
    expect(errors, name).toBeUndefined();
    expect(data.node.__typename).toBe(name);
  }
});
