import { expect, test } from '@jest/globals';
import { AllowedMethods } from './allowed-methods.ts';

test('tells which methods a path takes', () => {
  const methods = new AllowedMethods();
  methods.add('GET', '/items/:id');
  methods.add(['PUT', 'DELETE'], '/items/:id');
  methods.add('POST', '/items');
  methods.add('GET', '/files/*');
  methods.add('OPTIONS', '*');
  expect(methods.of('/items/7?x=1')).toEqual(['DELETE', 'GET', 'PUT']);
  expect(methods.of('/items')).toEqual(['POST']);
  expect(methods.of('/files/a/b.txt')).toEqual(['GET']);
  expect(methods.of('/items/7/more')).toEqual([]);
  expect(methods.of('/other')).toEqual([]);
});
