import { Component } from 'react';
import type { ReactNode } from 'react';

interface LastResortProps {
  /** Gets the words onto disk before anything else. */
  readonly onFault: () => void;
  readonly children: ReactNode;
}

/** Stands in for the window when our own drawing of it fails: the words are saved first, then it can be drawn anew. */
export class LastResort extends Component<LastResortProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override componentDidCatch(): void {
    this.props.onFault();
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <main className="last-resort" role="alert">
        <h1>The window could not be drawn</h1>
        <p>
          This is a fault in Stet, not in your story. Its words were sent to disk at once; the
          window can be drawn again from there.
        </p>
        <button type="button" className="push push-main" onClick={() => location.reload()}>
          Draw the window again
        </button>
      </main>
    );
  }
}
