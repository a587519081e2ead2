import { env } from '$env/dynamic/public';
import { conversationIn } from '#lib/server/conversation.ts';

export const load = () => ({ conversation: conversationIn(env) });
