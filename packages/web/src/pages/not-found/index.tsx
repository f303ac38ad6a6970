import { FileUnknownOutlined } from '@ant-design/icons';
import { useLanguage } from '../../app/language.tsx';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useTitle } from '../../parts/page.tsx';
import { texts } from './texts.ts';

/** No such address; also the answer for an id that is not the viewer's to see. */
export function NotFoundPage() {
  const { t } = useLanguage();
  useTitle(t(texts.title));
  return (
    <Notice
      icon={<FileUnknownOutlined />}
      title={t(texts.title)}
      actions={
        <ButtonLink to="/" primary>
          {t(texts.home)}
        </ButtonLink>
      }
    >
      {t(texts.reason)}
    </Notice>
  );
}
