import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes } from 'react';
import './button-link.css';

export interface ButtonAnchorProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  /** The one thing to do next. */
  readonly primary?: boolean;
}

function ButtonAnchor({ primary, className, ...rest }: ButtonAnchorProps) {
  return (
    <a {...rest} className={['button-link', primary ? 'button-link--primary' : '', className ?? ''].join(' ').trim()} />
  );
}

/** A link that looks like a button, because it is the next step: `<ButtonLink to="/evaluations/$id" params={{ id }} primary>`. */
export const ButtonLink = createLink(ButtonAnchor);
