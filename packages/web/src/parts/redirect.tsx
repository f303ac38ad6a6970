import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';

/**
 * Goes on to another page, in place of this one. The address is text: the router's own `Navigate` goes again whenever it is
 * rendered with new objects, which never ends while the next page's code is being fetched.
 */
export function Redirect({ to }: { to: string }) {
  const navigate = useNavigate();
  useEffect(() => {
    navigate({ href: to, replace: true });
  }, [navigate, to]);
  return null;
}
