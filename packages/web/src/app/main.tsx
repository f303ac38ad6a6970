import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import 'antd/dist/reset.css';
import './app.css';
import { watchNetwork } from '../api/network.ts';
import { ApiProvider } from './api-provider.tsx';
import { languageStore, languageTag } from './language.tsx';
import { Look } from './look.tsx';
import { router } from './routes.tsx';

document.documentElement.lang = languageTag(languageStore.get());
watchNetwork();

const element = document.getElementById('root');
if (!element) throw new Error('index.html has no #root');
createRoot(element).render(
  <StrictMode>
    <Look>
      <ApiProvider>
        <RouterProvider router={router} />
      </ApiProvider>
    </Look>
  </StrictMode>,
);
