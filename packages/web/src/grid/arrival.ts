/** How long lines come into being around a figure that was gone to. */
const ARRIVING_MS = 2_500;

/**
 * The way to a figure told by a finding or the address: lines drawn around it move it, so it is brought into the middle again until
 * they are all there, or the person does something else.
 */
export class Arrival {
  private since = Number.NEGATIVE_INFINITY;

  begin(): void {
    this.since = performance.now();
  }

  end(): void {
    this.since = Number.NEGATIVE_INFINITY;
  }

  get isOn(): boolean {
    return performance.now() - this.since < ARRIVING_MS;
  }
}
