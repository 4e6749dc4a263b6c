export {
  type ChannelListener,
  type ChannelWire,
  RedisChannels,
  type RedisChannelsOptions,
  type ServerWord,
} from './redis-channels.ts';
