import { useBench } from '../../session/bench-context.ts';
import { goToQuote } from '../../session/quote-acts.ts';
import type { CastLine } from './cast-lines.ts';
import { CastActs } from './CastActs.tsx';

interface CastCardProps {
  readonly line: CastLine;
  /** The names of the others, to be merged with. */
  readonly others: readonly string[];
  readonly isChosen: boolean;
  /** The name of the one to open; null closes it. */
  readonly onChoose: (name: string | null) => void;
}

function counted(count: number, one: string): string {
  return count === 1 ? `one ${one}` : `${count} ${one}s`;
}

/** One of the cast: name, titles, what else they are called, how often, and their quotes. */
export function CastCard({ line, others, isChosen, onChoose }: CastCardProps) {
  const bench = useBench();
  const { member, alsoCalled, quotes } = line;

  return (
    <li className="row cast-card" aria-current={isChosen || undefined}>
      <button
        type="button"
        className="cast-name"
        aria-expanded={isChosen}
        onClick={() => onChoose(isChosen ? null : member.name)}
      >
        <span>{member.name}</span>
        <span className="cast-counts">
          {counted(member.mentions.length, 'mention')}
          {quotes.length > 0 && `, ${counted(quotes.length, 'quote')}`}
        </span>
      </button>
      {member.titles.length > 0 && <p className="cast-titles">{member.titles.join('; ')}</p>}
      {!isChosen && alsoCalled.length > 0 && (
        <p className="cast-called">also {alsoCalled.map(({ name }) => name).join(', ')}</p>
      )}
      {isChosen && (
        <>
          <CastActs
            name={member.name}
            alsoCalled={alsoCalled}
            others={others}
            onRenamed={onChoose}
          />
          <ol className="cast-mentions" aria-label={`Where ${member.name} is mentioned`}>
            {member.mentions.map(({ place, text }, index) => (
              <li key={index}>
                <button type="button" onClick={() => bench.page.current()?.showPlace(place)}>
                  {text}
                </button>
              </li>
            ))}
          </ol>
          {quotes.map((standing, index) => (
            <button
              key={index}
              type="button"
              className="cast-quote"
              onClick={() => goToQuote(bench, standing)}
            >
              {standing.quote.text}
            </button>
          ))}
        </>
      )}
    </li>
  );
}
