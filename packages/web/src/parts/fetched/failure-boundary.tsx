import { Component, type ReactNode } from 'react';

interface FailureBoundaryProps {
  /** Where it stands; in another place what failed is tried anew. */
  readonly place: string;
  /** Shown instead; `again` shows the children anew. */
  readonly failed: (error: unknown, again: () => void) => ReactNode;
  readonly children: ReactNode;
}

interface FailureBoundaryState {
  readonly failure: { readonly error: unknown } | null;
  readonly place: string;
}

/** Keeps what breaks beneath it from taking the page along. */
export class FailureBoundary extends Component<FailureBoundaryProps, FailureBoundaryState> {
  override state: FailureBoundaryState = { failure: null, place: this.props.place };

  static getDerivedStateFromError(error: unknown): Pick<FailureBoundaryState, 'failure'> {
    return { failure: { error } };
  }

  static getDerivedStateFromProps({ place }: FailureBoundaryProps, state: FailureBoundaryState) {
    return place === state.place ? null : { failure: null, place };
  }

  readonly again = () => this.setState({ failure: null });

  override render(): ReactNode {
    const { failure } = this.state;
    return failure ? this.props.failed(failure.error, this.again) : this.props.children;
  }
}
