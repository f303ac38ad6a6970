import { type Language, said } from '@jiping/domain/language';
import { ADMINISTRATORS } from '@jiping/domain/people';
import type { ActorFacts, AppAbility } from '@jiping/domain/permissions';
import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import type { Scope } from '../database/scope.ts';
import { enterScope, NO_SCOPE } from '../database/scope.ts';
import type { Live, LiveMessage, Subscription } from '../live/live.ts';
import { abilityOf } from './ability-of.ts';
import { badInput, Fault, notFound, unauthenticated } from './errors.ts';

/** A signed-in person, with what the rules say of them. */
export interface Actor {
  readonly userId: string;
  readonly username: string;
  readonly displayName: string;
  readonly facts: ActorFacts;
  readonly ability: AppAbility;
  readonly sessionId: string;
  readonly sessionExpiresAt: Date;
}

/** The cookie jar and address of the caller, as far as acts need them. */
export interface Caller {
  readonly address: string;
  /** The session's token as the browser sent it. */
  readonly sessionToken: string | undefined;
  setSession(token: string, expiresAt: Date): void;
  clearSession(): void;
}

const MOST_WHOLE_RECORDS = 200;
/** Some seconds of work: two hundred usual records, or the largest one several times. */
const MOST_CELLS = 150_000;

/** All that one request carries: nothing about it is kept anywhere else. */
export class RequestContext {
  private signedIn: Actor | null = null;
  /** Tenant rows of one county only: which one this request has entered. */
  private entered: { readonly id: string; readonly path: string } | null = null;
  private wholeRecords = 0;
  private cells = 0;
  private loaders = new Map<unknown, DataLoader<string, unknown>>();

  constructor(
    /** The only way to the database; in the request's transaction once that has begun. */
    readonly em: EntityManager,
    readonly language: Language,
    readonly requestId: string,
    readonly caller: Caller,
    /** The messages between processes; only where an answer follows what happens. */
    private readonly live: Live | null = null,
  ) {}

  /** What a subscription waits for; a request that is answered once has nothing to wait for. */
  follow<Facts>(subscription: Subscription<Facts>): AsyncIterableIterator<LiveMessage<Facts>, undefined> {
    if (!this.live) throw badInput('订阅请发送到 /graphql/stream。', 'A subscription is sent to /graphql/stream.');
    return this.live.subscribe(subscription);
  }

  /** One batch loader per request and kind of thing: `key` is the entity it loads, `load` answers in the order of the ids. */
  loader<Value>(key: unknown, load: (ids: readonly string[]) => Promise<(Value | Error)[]>): DataLoader<string, Value> {
    const known = this.loaders.get(key) ?? new DataLoader<string, unknown>(load);
    this.loaders.set(key, known);
    return known as DataLoader<string, Value>;
  }

  /** A list may ask for its evaluations' words and findings, but not for a county's library of them at once. */
  countWholeRecords(count: number): void {
    this.wholeRecords += count;
    if (this.wholeRecords > MOST_WHOLE_RECORDS) {
      throw badInput(
        `一次最多查看 ${MOST_WHOLE_RECORDS} 份自评的正文和校验结果，请分页查询。`,
        `Words and findings of at most ${MOST_WHOLE_RECORDS} evaluations at once: ask page by page.`,
      );
    }
  }

  /** Figures that are read, shown or computed; a few words of a request can ask for the same thousands again and again. */
  countCells(count: number): void {
    this.cells += count;
    if (this.cells > MOST_CELLS) {
      throw badInput(
        '一次请求涉及的数据过多，请分次办理。',
        'One request works with too many figures: ask in several requests.',
      );
    }
  }

  /** What was loaded may no longer be true: an act has written. */
  forgetLoaded(): void {
    this.loaders.clear();
  }

  /** The signed-in person, or null. */
  get actor(): Actor | null {
    return this.signedIn;
  }

  /** The signed-in person, or UNAUTHENTICATED. */
  get me(): Actor {
    if (!this.signedIn) throw unauthenticated();
    return this.signedIn;
  }

  /** From here on the request is this person's, or nobody's. */
  async actAs(actor: Actor | null): Promise<void> {
    this.signedIn = actor;
    await this.openScope();
  }

  /**
   * Keeps what the request has written so far, whatever becomes of the rest, and goes on in a new transaction. Nobody can then
   * try a password in a request that is made to fail, so that the count of wrong ones is undone.
   */
  async keepSoFar(): Promise<void> {
    await this.em.commit();
    await this.em.begin();
    await this.openScope();
  }

  /** Stops a signed-out caller before anything is looked up. */
  requireViewer(): void {
    if (!this.signedIn) throw unauthenticated();
  }

  /** The county the person belongs to; null for people of a prefecture or province, who enter one when they drill down. */
  get ownCountyId(): string | null {
    return this.signedIn?.facts.memberships.find((membership) => membership.countyId)?.countyId ?? null;
  }

  /** Path of the county that the request is in; empty before it has entered one. */
  get countyPath(): string {
    return this.entered?.path ?? '';
  }

  /** Opens the scope a request starts with: the person's own county, or facts and summaries of their region only. */
  async openScope(): Promise<void> {
    const home = this.signedIn?.facts.memberships.find((membership) => membership.countyId);
    this.entered = home?.countyId ? { id: home.countyId, path: home.regionPath } : null;
    await enterScope(this.em, this.signedIn ? scopeOf(this.signedIn.facts, this.entered?.id ?? null) : NO_SCOPE);
  }

  /**
   * Goes into a county, which must be within the person's reach; a county out of reach is not found. One request works in one
   * county, because the tenant wall is an equality. For people of a higher level the rules are then those of a visitor.
   */
  async enterCounty(county: { readonly id: string; readonly path: string }): Promise<void> {
    if (this.entered?.id === county.id) return;
    const { facts } = this.me;
    const reaches = facts.memberships.some(
      (membership) => !membership.countyId && county.path.startsWith(membership.regionPath),
    );
    if (!reaches) throw notFound();
    if (this.entered !== null) {
      throw new Fault(
        'BAD_USER_INPUT',
        said('一次请求只能查看一个县，请分次查询。', 'One request looks into one county: ask again for the other.'),
      );
    }
    this.entered = { id: county.id, path: county.path };
    const visiting: ActorFacts = { ...facts, enteredCounty: this.entered };
    this.signedIn = { ...this.me, facts: visiting, ability: abilityOf(visiting) };
    await enterScope(this.em, scopeOf(facts, county.id));
  }
}

/** What the third wall lets this person touch inside `countyId`. */
export function scopeOf(facts: ActorFacts, countyId: string | null): Scope {
  const here = facts.memberships.filter((membership) => !membership.countyId || membership.countyId === countyId);
  const ofDepartments = here.filter(
    (membership) => membership.departmentId || membership.assignedDepartmentIds?.length,
  );
  const ofRegions = here.filter(
    (membership) => !membership.departmentId && membership.role !== 'evaluator' && !isAdministrator(membership.role),
  );
  const departmentIds = ofDepartments.flatMap((membership) => [
    ...(membership.departmentId ? [membership.departmentId] : []),
    ...(membership.subordinateIds ?? []),
    ...(membership.assignedDepartmentIds ?? []),
  ]);
  const widest = ofRegions
    .map((membership) => membership.regionPath)
    .sort((left, right) => left.length - right.length)[0];
  return {
    countyId: ofRegions.length + ofDepartments.length > 0 ? countyId : null,
    departmentIds: ofRegions.length > 0 ? '*' : departmentIds,
    regionPath: widest ?? null,
  };
}

const isAdministrator = (role: string): boolean => ADMINISTRATORS.some((administrator) => administrator === role);
