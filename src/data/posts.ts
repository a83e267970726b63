import { POST_CARDS, postCardSvg } from '#lib/share/post-card.ts';
import type { PostShape } from '#lib/share/post-card.ts';
import { postText, postsOn } from '#lib/share/post.ts';
import { withBase } from '#lib/site-address.ts';
import type { Post } from '#schemas/message.ts';
import { getCampaign } from './campaign.ts';
import { drawn, getStudio, getWardName, hashOf } from './cards.ts';
import { getDay } from './day.ts';
import { getEntries } from './entries.ts';
import { getEvidence } from './facts.ts';
import { once } from './once.ts';

/** What each shape is called, and the name of its file for whoever downloads it. */
const SHAPES: Record<PostShape, string> = {
  vuong: 'Ảnh vuông 1080x1080',
  ngang: 'Ảnh ngang 1280x720',
};

/** Width of the picture on the page, in px; the square one made smaller. */
export const PREVIEW = 270;

/** Posts that hold on the build's day, and those that are over. */
export const getPosts = once(async () => {
  const entries = await getEntries('messages');
  const found = entries.flatMap(({ id, data }) => (data.kind === 'post' ? [{ id, ...data }] : []));
  const posts = await Promise.all(found.map(toEntry));
  return postsOn(posts, getDay());
});

export type PostEntry = Awaited<ReturnType<typeof getPosts>>['current'][number];

async function toEntry({ id, ...post }: Post & { id: string }) {
  const [{ platforms }, ward, studio] = await Promise.all([
    getCampaign(),
    getWardName(),
    getStudio(),
  ]);
  const site = import.meta.env.SITE;
  const address = site ? new URL(withBase(import.meta.env.BASE_URL, post.target), site).href : null;
  const text = (paragraphs: string[]) => postText(paragraphs, address, platforms[0]!.url);
  const pictures = (Object.keys(SHAPES) as PostShape[]).map((shape) => {
    const svg = postCardSvg({ ...post, ward }, shape, studio);
    const { width, height } = POST_CARDS[shape];
    return { name: SHAPES[shape], file: `${id}-${shape}-${hashOf(svg)}.png`, svg, width, height };
  });
  return {
    ...post,
    id,
    texts: { zalo: text(post.zalo), facebook: text(post.facebook) },
    pictures,
    preview: `${id}-nho-${hashOf(pictures[0]!.svg)}.webp`,
    askAgainSince: (await getEvidence(post.facts)).askAgainSince,
  };
}

/** Every post that holds on the build's day with its pictures drawn, for the ZIP. */
export async function getDrawnPosts() {
  const { current } = await getPosts();
  return Promise.all(
    current.map(async ({ pictures, ...post }) => ({
      ...post,
      pictures: await Promise.all(
        pictures.map(async ({ name, svg }) => ({ name: `${name}.png`, bytes: await drawn(svg) })),
      ),
    })),
  );
}
