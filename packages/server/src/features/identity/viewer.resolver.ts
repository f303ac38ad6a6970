import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Actor, RequestContext } from '../../platform/graphql/request-context.ts';
import { type UserError, UserErrorType } from '../../platform/graphql/user-error.type.ts';
import { announce } from '../../platform/live/live-channel.ts';
import { sessionEnded } from '../../platform/sessions/session-ended.ts';
import { findActor } from './find-actor.ts';
import { Session } from './session.entity.ts';
import { signIn } from './sign-in.ts';
import { SignInRate } from './sign-in-rate.ts';
import { ViewerType } from './viewer.type.ts';

@InputType({ description: 'Who signs in.' })
class SignInInput {
  @Field(() => String, { description: 'User name.' })
  username!: string;

  @Field(() => String, { description: 'Password.' })
  password!: string;

  @Field(() => String, { nullable: true, description: 'Reserved for a second factor; not asked for yet.' })
  oneTimeCode?: string;
}

@ObjectType('SignInPayload', { description: 'What became of it.', simpleResolvers: true })
class SignInPayload {
  @Field(() => ViewerType, { nullable: true, description: 'The person, now signed in by a cookie.' })
  viewer?: Actor | null;

  @Field(() => [UserErrorType], { description: 'What a person can mend.' })
  userErrors!: UserError[];
}

@ObjectType('SignOutPayload', { description: 'What became of it.', simpleResolvers: true })
class SignOutPayload {
  @Field(() => Boolean, { description: 'Always true: nobody is signed in any more.' })
  signedOut!: boolean;

  @Field(() => [UserErrorType], { description: 'What a person can mend.' })
  userErrors!: UserError[];
}

const rate = new SignInRate();

@Resolver()
export class ViewerResolver {
  @Query(() => ViewerType, { nullable: true, description: 'The signed-in person; null when signed out.' })
  viewer(@Ctx() context: RequestContext): Actor | null {
    return context.actor;
  }

  /** A session that the browser had before ends: nobody else's cookie, set there to be used later, stays worth anything. */
  @Mutation(() => SignInPayload, { description: 'Opens a session, kept in an httpOnly cookie.' })
  async signIn(
    @Arg('input', () => SignInInput, { description: 'Name and password.' }) input: SignInInput,
    @Ctx() context: RequestContext,
  ): Promise<SignInPayload> {
    rate.count(context.caller.address);
    const result = await signIn(context.em, input);
    if (!('refusal' in result)) await endSession(context);
    await context.keepSoFar();
    if ('refusal' in result) {
      return {
        viewer: null,
        userErrors: [
          { code: result.refusal.code, message: result.refusal.sentence[context.language], path: ['password'] },
        ],
      };
    }
    const actor = await findActor(context.em, result.token);
    if (!actor) throw new Error('the session that was just opened is not there');
    await context.actAs(actor);
    context.caller.setSession(result.token, result.expiresAt);
    return { viewer: actor, userErrors: [] };
  }

  @Mutation(() => SignOutPayload, { description: 'Ends the session, here and on the server.' })
  async signOut(@Ctx() context: RequestContext): Promise<SignOutPayload> {
    await endSession(context);
    await context.actAs(null);
    await context.keepSoFar();
    context.caller.clearSession();
    return { signedOut: true, userErrors: [] };
  }
}

/** Ends the session that the browser has, here and for the streams that it left open. */
async function endSession({ actor, em }: RequestContext): Promise<void> {
  if (!actor) return;
  await em.nativeDelete(Session, { id: actor.sessionId });
  await announce(em, sessionEnded, { sessionId: actor.sessionId });
}
