import { z } from 'zod';
import { liveChannel } from '../live/live-channel.ts';

/** That a session was ended by its person: whatever still answers to it, in any process, ends too. */
export const sessionEnded = liveChannel('session-ended', z.object({ sessionId: z.uuid() }));
