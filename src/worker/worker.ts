/**
 * `/sw.js`: what was kept can be read without a network. The build adds the list. Whatever fails in here leaves
 * the site as it is without a worker.
 */
import { kindOf } from '#lib/offline/kept-site.ts';
import { isThrifty } from '#lib/offline/thrifty.ts';
import { answerHashed, answerListed, answerPage, answerRecording } from './answer.ts';
import { isWhole, keepList } from './kept.ts';
import { dropListed, keepOpen } from './opened.ts';
import { worker } from './scope.ts';
import { site } from './site.ts';

// A list that breaks off fails the installation: the worker before goes on with what it has.
worker.addEventListener('install', (event) => {
  event.waitUntil(isThrifty(worker.navigator.connection) ? Promise.resolve() : keepList());
  // Pages come from the network first: none is older under the new worker than under the old.
  void worker.skipWaiting();
});

worker.addEventListener('activate', (event) => {
  const takeOver = async () => {
    await worker.registration.navigationPreload?.enable();
    if (await isWhole()) await dropListed();
    await worker.clients.claim();
  };
  event.waitUntil(takeOver());
});

worker.addEventListener('message', (event) => {
  const { data, ports } = event;
  const asked = data === 'keep';
  const work = async () => {
    if (asked || !isThrifty(worker.navigator.connection)) await keepList();
    if (!asked) await keepOpen(data.opened);
  };
  const done = work();
  event.waitUntil(
    done.then(
      () => ports[0]?.postMessage(true),
      () => ports[0]?.postMessage(false),
    ),
  );
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(site.base))
    return;
  const path = decodeURI(pathname).slice(site.base.length);
  switch (kindOf(site, path, request.mode === 'navigate')) {
    case 'page':
      event.respondWith(answerPage(event, path));
      break;
    case 'hashed':
      event.respondWith(answerHashed(event, path));
      break;
    case 'listed':
      event.respondWith(answerListed(event, path));
      break;
    case 'recording':
      event.respondWith(answerRecording(event));
      break;
    case null:
  }
});
