import { said } from '@jiping/domain/language';
import { App, Input, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import { useLanguage } from '../../../app/language.tsx';
import { goTo } from '../../record/attention.ts';
import { useDesk } from '../../record/desk-context.tsx';
import { texts } from '../texts.ts';
import { projectAdded } from './project-rows.ts';

const words = { full: said('项目已达上限', 'The list of projects is full') };

export interface AddProjectProps {
  /** Key of the form that is there once a project. */
  readonly formKey: string;
  readonly list: string;
  readonly added?: (() => void) | undefined;
  readonly button: (open: () => void) => ReactNode;
}

/** Asks for a project's name, and opens its form. */
export function AddProject({ formKey, list, added, button }: AddProjectProps) {
  const { desk, attention } = useDesk();
  const { t } = useLanguage();
  const { message } = App.useApp();
  const [name, setName] = useState<string | null>(null);
  const typed = name?.trim() ?? '';
  const add = () => {
    if (typed === '') return;
    const project = projectAdded(desk.template, desk.board.table, list, typed);
    if (!project) {
      void message.warning(t(words.full));
      return;
    }
    desk.setFigures(project.change);
    setName(null);
    goTo(attention, { form: `${formKey}.${project.key}` });
    added?.();
  };
  return (
    <>
      {button(() => setName(''))}
      {name === null ? null : (
        <ProjectName title={t(texts.addProject)} name={name} change={setName} keep={add} close={() => setName(null)} />
      )}
    </>
  );
}

/** One line for a project's name. */
export function ProjectName({
  title,
  name,
  change,
  keep,
  close,
}: {
  title: string;
  name: string;
  change: (name: string) => void;
  keep: () => void;
  close: () => void;
}) {
  const { t } = useLanguage();
  return (
    <Modal
      open
      title={title}
      okText={t(texts.keep)}
      cancelText={t(texts.cancel)}
      okButtonProps={{ disabled: name.trim() === '' }}
      onOk={keep}
      onCancel={close}
    >
      <Input
        autoFocus
        aria-label={t(texts.projectName)}
        placeholder={t(texts.projectNameHint)}
        maxLength={100}
        value={name}
        onChange={(event) => change(event.target.value)}
        onPressEnter={(event) => {
          if (!event.nativeEvent.isComposing) keep();
        }}
      />
    </Modal>
  );
}
