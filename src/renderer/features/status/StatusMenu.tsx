import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
} from 'react-aria-components';
import { CLEARANCES, STORY_STATUSES } from '../../../core/story/story.ts';
import type { Clearance } from '../../../core/story/story.ts';
import { useBench, useOpen } from '../../session/bench-context.ts';
import './status.css';

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** How far the story has come, and whether the lawyer and the picture desk have cleared it. */
export function StatusMenu() {
  const { session } = useBench();
  const status = useOpen(({ story }) => story.status);
  const legal = useOpen(({ story }) => story.legal);
  const pictures = useOpen(({ story }) => story.pictures);
  if (status === null || legal === null || pictures === null) return null;
  const required = [legal === 'required' && 'legal', pictures === 'required' && 'pictures'].filter(
    (desk) => desk !== false,
  );

  return (
    <MenuTrigger>
      <Button className="status-word status-button" aria-label={`Status: ${status}. Change…`}>
        {sentenceCase(status)}
        {required.length > 0 && ` · ${required.join(' and ')} required`}
      </Button>
      <Popover className="menu-popover">
        <Menu aria-label="Status" className="status-menu">
          <Choices
            title="Status"
            chosen={status}
            choices={STORY_STATUSES}
            onChoose={(one) => session.amend(() => ({ status: one }))}
          />
          <Choices
            title="Legal"
            chosen={legal}
            choices={CLEARANCES}
            onChoose={(one: Clearance) => session.amend(() => ({ legal: one }))}
          />
          <Choices
            title="Pictures"
            chosen={pictures}
            choices={CLEARANCES}
            onChoose={(one: Clearance) => session.amend(() => ({ pictures: one }))}
          />
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

interface ChoicesProps<Choice extends string> {
  readonly title: string;
  readonly chosen: Choice;
  readonly choices: readonly Choice[];
  readonly onChoose: (choice: Choice) => void;
}

function Choices<Choice extends string>({
  title,
  chosen,
  choices,
  onChoose,
}: ChoicesProps<Choice>) {
  return (
    <MenuSection
      className="status-section"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[`${title} ${chosen}`]}
    >
      <Header className="status-title">{title}</Header>
      {choices.map((choice) => (
        <MenuItem
          key={choice}
          id={`${title} ${choice}`}
          className="menu-item"
          textValue={`${title}: ${choice}`}
          onAction={() => onChoose(choice)}
        >
          {sentenceCase(choice)}
          {choice === chosen && <span aria-hidden="true">✓</span>}
        </MenuItem>
      ))}
    </MenuSection>
  );
}
