/**
 * The shape of facts and summaries, kept in each of their rows. Raise it whenever what a fact, a share or an aggregate is made of, or how
 * one is computed, changes: rows of a lower shape are made anew from the records when a server of the new release starts, and are never
 * added to sums of this one.
 */
export const SHAPE = 2;
