import '@fontsource-variable/source-serif-4';
import { createRoot } from 'react-dom/client';
import '../../../src/renderer/styles/tokens.css';
import '../../../src/renderer/styles/base.css';
import '../../../src/renderer/editor/editor.css';
import { PlainEditor } from './PlainEditor.tsx';
import { sampleBody } from './sample-body.ts';
import { WholeBody } from './WholeBody.tsx';

const asked = new URLSearchParams(location.search);
const body = sampleBody(Number(asked.get('paragraphs')));

const place = document.createElement('div');
place.style.cssText = 'width: var(--measure); margin: 40px auto';
const scroller = document.getElementById('root');
if (!scroller) throw new Error('The page has a root.');
scroller.style.cssText = 'height: 100vh; overflow: auto';
scroller.append(place);
const Editor = asked.get('editor') === 'plain' ? PlainEditor : WholeBody;
createRoot(place).render(<Editor body={body} />);

/** Milliseconds from each key going down to the end of the frame that shows it, and to the end of the one after. */
const timings: { readonly frame: number; readonly settled: number }[] = [];
Object.assign(window, { timings });

/** Runs once the frame about to be drawn has been. */
function afterFrame(run: () => void): void {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = run;
    port2.postMessage(null);
  });
}

window.addEventListener(
  'keydown',
  () => {
    const start = performance.now();
    afterFrame(() => {
      const frame = performance.now() - start;
      afterFrame(() => timings.push({ frame, settled: performance.now() - start }));
    });
  },
  { capture: true },
);
