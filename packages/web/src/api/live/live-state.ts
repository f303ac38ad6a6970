/**
 * How a page that is kept up to date stands with the server. `paused`: nobody looks at it, so nothing is asked; `signedOut`: it goes
 * on once somebody has signed in; `refused`: it will not be told, for want of permission or of room.
 */
export type LiveState = 'connecting' | 'live' | 'lost' | 'paused' | 'signedOut' | 'refused';
