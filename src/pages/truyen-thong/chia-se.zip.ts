import type { APIRoute } from 'astro';
import { getCampaign } from '#data/campaign.ts';
import { getDrawnPosts } from '#data/posts.ts';
import { zipPosts } from '#lib/share/post.ts';

/** Texts and pictures of every post that holds, in one file. */
export const GET: APIRoute = async () => {
  const [posts, { name, ward }] = await Promise.all([getDrawnPosts(), getCampaign()]);
  const heading = `Bài đăng và ảnh chia sẻ – ${name} ${ward.kind} ${ward.name}`;
  return new Response(zipPosts(posts, heading) as BodyInit, {
    headers: { 'Content-Type': 'application/zip' },
  });
};
