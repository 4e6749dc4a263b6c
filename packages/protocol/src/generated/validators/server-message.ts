// Generated from schemas/signaling/server-message.v1.json by packages/protocol/scripts/generate.mjs. Do not edit: run `npm run generate`.
// @ts-nocheck
import type { Validate } from '../../validate.ts';
import type { SignalingServerMessage } from '../messages.ts';

var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});
var require_formats = __commonJS({
  "node_modules/ajv-formats/dist/formats.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
    function fmtDef(validate, compare) {
      return { validate, compare };
    }
    exports.fullFormats = {
      // date: http://tools.ietf.org/html/rfc3339#section-5.6
      date: fmtDef(date, compareDate),
      // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
      time: fmtDef(getTime(!0), compareTime),
      "date-time": fmtDef(getDateTime(!0), compareDateTime),
      "iso-time": fmtDef(getTime(), compareIsoTime),
      "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
      // duration: https://tools.ietf.org/html/rfc3339#appendix-A
      duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
      uri,
      "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
      // uri-template: https://tools.ietf.org/html/rfc6570
      "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
      // For the source: https://gist.github.com/dperini/729294
      // For test cases: https://mathiasbynens.be/demo/url-regex
      url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
      email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
      hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
      // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
      ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
      ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
      regex,
      // uuid: http://tools.ietf.org/html/rfc4122
      uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
      // JSON-pointer: https://tools.ietf.org/html/rfc6901
      // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
      "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
      "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
      // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
      "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
      // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
      // byte: https://github.com/miguelmota/is-base64
      byte,
      // signed 32 bit integer
      int32: { type: "number", validate: validateInt32 },
      // signed 64 bit integer
      int64: { type: "number", validate: validateInt64 },
      // C-type float
      float: { type: "number", validate: validateNumber },
      // C-type double
      double: { type: "number", validate: validateNumber },
      // hint to the UI to hide input strings
      password: !0,
      // unchecked string payload
      binary: !0
    };
    exports.fastFormats = {
      ...exports.fullFormats,
      date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
      time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
      "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
      "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
      "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
      // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
      uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
      "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
      // email (sources from jsen validator):
      // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
      // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
      email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
    };
    exports.formatNames = Object.keys(exports.fullFormats);
    function isLeapYear(year) {
      return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    }
    var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/, DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    function date(str) {
      let matches = DATE.exec(str);
      if (!matches)
        return !1;
      let year = +matches[1], month = +matches[2], day = +matches[3];
      return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
    }
    function compareDate(d1, d2) {
      if (d1 && d2)
        return d1 > d2 ? 1 : d1 < d2 ? -1 : 0;
    }
    var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
    function getTime(strictTimeZone) {
      return function(str) {
        let matches = TIME.exec(str);
        if (!matches)
          return !1;
        let hr = +matches[1], min = +matches[2], sec = +matches[3], tz = matches[4], tzSign = matches[5] === "-" ? -1 : 1, tzH = +(matches[6] || 0), tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || strictTimeZone && !tz)
          return !1;
        if (hr <= 23 && min <= 59 && sec < 60)
          return !0;
        let utcMin = min - tzM * tzSign, utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
      };
    }
    function compareTime(s1, s2) {
      if (!(s1 && s2))
        return;
      let t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf(), t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
      if (t1 && t2)
        return t1 - t2;
    }
    function compareIsoTime(t1, t2) {
      if (!(t1 && t2))
        return;
      let a1 = TIME.exec(t1), a2 = TIME.exec(t2);
      if (a1 && a2)
        return t1 = a1[1] + a1[2] + a1[3], t2 = a2[1] + a2[2] + a2[3], t1 > t2 ? 1 : t1 < t2 ? -1 : 0;
    }
    var DATE_TIME_SEPARATOR = /t|\s/i;
    function getDateTime(strictTimeZone) {
      let time = getTime(strictTimeZone);
      return function(str) {
        let dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
      };
    }
    function compareDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return;
      let d1 = new Date(dt1).valueOf(), d2 = new Date(dt2).valueOf();
      if (d1 && d2)
        return d1 - d2;
    }
    function compareIsoDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return;
      let [d1, t1] = dt1.split(DATE_TIME_SEPARATOR), [d2, t2] = dt2.split(DATE_TIME_SEPARATOR), res = compareDate(d1, d2);
      if (res !== void 0)
        return res || compareTime(t1, t2);
    }
    var NOT_URI_FRAGMENT = /\/|:/, URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
    function uri(str) {
      return NOT_URI_FRAGMENT.test(str) && URI.test(str);
    }
    var BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
    function byte(str) {
      return BYTE.lastIndex = 0, BYTE.test(str);
    }
    var MIN_INT32 = -(2 ** 31), MAX_INT32 = 2 ** 31 - 1;
    function validateInt32(value) {
      return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
    }
    function validateInt64(value) {
      return Number.isInteger(value);
    }
    function validateNumber() {
      return !0;
    }
    var Z_ANCHOR = /[^\\]\\Z/;
    function regex(str) {
      if (Z_ANCHOR.test(str))
        return !1;
      try {
        return new RegExp(str), !0;
      } catch {
        return !1;
      }
    }
  }
});

// <stdin>
var compiled = validate10;
var schema28 = { type: "object", required: ["type"], properties: { type: { const: "refreshed" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128 } } }, schema29 = { type: "object", required: ["type", "id"], properties: { type: { const: "ack" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128 } } }, schema30 = { type: "object", required: ["type"], properties: { type: { const: "pong" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128 } } }, schema31 = { type: "object", required: ["type", "room", "peerId"], properties: { type: { const: "waiting" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128 }, room: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, peerId: { type: "string", minLength: 1, maxLength: 128, pattern: "^[^\\u0000-\\u001F\\u007F]+$" } } }, schema32 = { type: "object", required: ["type", "peerId", "userId", "room", "seq"], properties: { type: { const: "peer-joined" }, peerId: { type: "string", minLength: 1, maxLength: 128, pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, userId: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" }, metadata: { type: "object", additionalProperties: !0 }, name: { type: "string", minLength: 1, maxLength: 64 }, role: { type: "string", enum: ["host", "editor", "viewer"] }, room: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, seq: { type: "integer", minimum: 0, maximum: 9007199254740991 } } }, schema33 = { type: "object", required: ["type", "peerId", "room", "seq"], properties: { type: { const: "peer-left" }, peerId: { type: "string", minLength: 1, maxLength: 128, pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, room: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, seq: { type: "integer", minimum: 0, maximum: 9007199254740991 }, reason: { type: "string", enum: ["left", "lost", "kicked", "banned"] } } };
var schema38 = { type: "object", required: ["type", "peerId", "role", "room", "seq"], properties: { type: { const: "role-changed" }, peerId: { type: "string", minLength: 1, maxLength: 128, pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, role: { type: "string", enum: ["host", "editor", "viewer"] }, room: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, seq: { type: "integer", minimum: 0, maximum: 9007199254740991 } } }, schema39 = { type: "object", required: ["type", "room", "reason"], properties: { type: { const: "removed" }, room: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, reason: { type: "string", enum: ["kicked", "banned", "denied", "ended", "lost", "taken-over"] }, seq: { type: "integer", minimum: 0, maximum: 9007199254740991 } } }, schema40 = { type: "object", required: ["type", "room"], properties: { type: { const: "left" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128 }, room: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\u0000-\\u001F\\u007F]+$" } } }, schema41 = { type: "object", required: ["type", "from", "signal", "room", "seq"], properties: { type: { const: "signal" }, from: { type: "string", minLength: 1, maxLength: 128, pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, signal: { type: ["object", "array", "string", "number", "boolean"] }, room: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, seq: { type: "integer", minimum: 0, maximum: 9007199254740991 } } }, schema42 = { type: "object", required: ["type", "from", "roomId", "invitation"], properties: { type: { const: "invite" }, from: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" }, fromName: { type: "string", minLength: 1, maxLength: 64 }, roomId: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, sessionInfo: { type: "object", additionalProperties: !0 }, invitation: { type: "string", minLength: 1, maxLength: 64, pattern: "^[A-Za-z0-9_-]+$" }, role: { type: "string", enum: ["editor", "viewer"] }, expiresAt: { type: "string", format: "date-time", maxLength: 40 } } }, schema43 = { type: "object", required: ["type", "to", "delivered"], properties: { type: { const: "invite-sent" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128 }, to: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" }, delivered: { type: "boolean" }, stored: { type: "boolean" }, reason: { type: "string", minLength: 1, maxLength: 64 }, invitation: { type: "string", minLength: 1, maxLength: 64, pattern: "^[A-Za-z0-9_-]+$" }, roomId: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, expiresAt: { type: "string", format: "date-time", maxLength: 40 } } }, schema44 = { type: "object", required: ["type", "invitation", "state"], properties: { type: { const: "invite-update" }, invitation: { type: "string", minLength: 1, maxLength: 64, pattern: "^[A-Za-z0-9_-]+$" }, state: { type: "string", enum: ["accepted", "declined", "revoked", "expired"] }, roomId: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, by: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" } } }, schema45 = { type: "object", required: ["type", "room", "invitation", "token", "role", "uses", "expiresAt"], properties: { type: { const: "link" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128 }, room: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, invitation: { type: "string", minLength: 1, maxLength: 64, pattern: "^[A-Za-z0-9_-]+$" }, token: { type: "string", minLength: 1, maxLength: 2048 }, role: { type: "string", enum: ["editor", "viewer"] }, uses: { type: "integer", minimum: 1, maximum: 1e4 }, expiresAt: { type: "string", format: "date-time", maxLength: 40 } } };
var schema48 = { type: "object", required: ["type", "error", "code", "kind"], properties: { type: { const: "error" }, error: { type: "string", minLength: 1, maxLength: 1e3 }, code: { type: "string", pattern: "^[a-z][a-z0-9]*(_[a-z0-9]+)*$", maxLength: 64 }, kind: { type: "string", enum: ["retry", "stop", "fix"] }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128 }, retryAfterMs: { type: "integer", minimum: 0, maximum: 864e5 }, details: { type: "object", additionalProperties: !0 } } }, schema12 = { type: "object", required: ["type", "user", "resumeId", "features", "seatSeconds", "serverTime"], properties: { type: { const: "welcome" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128 }, user: { type: "object", required: ["id", "name", "role"], properties: { id: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" }, name: { type: "string", minLength: 1, maxLength: 64 }, role: { type: "string", enum: ["owner", "moderator", "member", "guest"] } } }, resumeId: { type: "string", minLength: 1, maxLength: 64 }, features: { type: "array", maxItems: 100, items: { type: "string", minLength: 1, maxLength: 64 } }, seatSeconds: { type: "integer", minimum: 1, maximum: 3600 }, serverTime: { type: "string", format: "date-time", maxLength: 40 }, ice: { $ref: "#/definitions/ice" } } };
var func2 = require_ucs2length().default, pattern0 = new RegExp("^[^\\s\\u0000-\\u001F\\u007F]+$", "u"), formats0 = require_formats().fullFormats["date-time"];
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.user === void 0 && (missing0 = "user") || data.resumeId === void 0 && (missing0 = "resumeId") || data.features === void 0 && (missing0 = "features") || data.seatSeconds === void 0 && (missing0 = "seatSeconds") || data.serverTime === void 0 && (missing0 = "serverTime"))
        return validate11.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.type !== void 0) {
        let _errs1 = errors;
        if (data.type !== "welcome")
          return validate11.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "welcome" }, message: "must be equal to constant" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.id !== void 0) {
          let data1 = data.id, _errs2 = errors;
          if (typeof data1 != "string" && !(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
            return validate11.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: schema12.properties.id.type }, message: "must be string,integer" }], !1;
          if (errors === _errs2 && typeof data1 == "string") {
            if (func2(data1) > 128)
              return validate11.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
            if (func2(data1) < 1)
              return validate11.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          }
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.user !== void 0) {
            let data2 = data.user, _errs4 = errors;
            if (errors === _errs4)
              if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                let missing1;
                if (data2.id === void 0 && (missing1 = "id") || data2.name === void 0 && (missing1 = "name") || data2.role === void 0 && (missing1 = "role"))
                  return validate11.errors = [{ instancePath: instancePath + "/user", schemaPath: "#/properties/user/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                if (data2.id !== void 0) {
                  let data3 = data2.id, _errs6 = errors;
                  if (errors === _errs6)
                    if (typeof data3 == "string") {
                      if (func2(data3) > 255)
                        return validate11.errors = [{ instancePath: instancePath + "/user/id", schemaPath: "#/properties/user/properties/id/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                      if (func2(data3) < 1)
                        return validate11.errors = [{ instancePath: instancePath + "/user/id", schemaPath: "#/properties/user/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      if (!pattern0.test(data3))
                        return validate11.errors = [{ instancePath: instancePath + "/user/id", schemaPath: "#/properties/user/properties/id/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\s\\u0000-\\u001F\\u007F]+$"' }], !1;
                    } else
                      return validate11.errors = [{ instancePath: instancePath + "/user/id", schemaPath: "#/properties/user/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid1 = _errs6 === errors;
                } else
                  var valid1 = !0;
                if (valid1) {
                  if (data2.name !== void 0) {
                    let data4 = data2.name, _errs8 = errors;
                    if (errors === _errs8)
                      if (typeof data4 == "string") {
                        if (func2(data4) > 64)
                          return validate11.errors = [{ instancePath: instancePath + "/user/name", schemaPath: "#/properties/user/properties/name/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                        if (func2(data4) < 1)
                          return validate11.errors = [{ instancePath: instancePath + "/user/name", schemaPath: "#/properties/user/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return validate11.errors = [{ instancePath: instancePath + "/user/name", schemaPath: "#/properties/user/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid1 = _errs8 === errors;
                  } else
                    var valid1 = !0;
                  if (valid1)
                    if (data2.role !== void 0) {
                      let data5 = data2.role, _errs10 = errors;
                      if (typeof data5 != "string")
                        return validate11.errors = [{ instancePath: instancePath + "/user/role", schemaPath: "#/properties/user/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      if (!(data5 === "owner" || data5 === "moderator" || data5 === "member" || data5 === "guest"))
                        return validate11.errors = [{ instancePath: instancePath + "/user/role", schemaPath: "#/properties/user/properties/role/enum", keyword: "enum", params: { allowedValues: schema12.properties.user.properties.role.enum }, message: "must be equal to one of the allowed values" }], !1;
                      var valid1 = _errs10 === errors;
                    } else
                      var valid1 = !0;
                }
              } else
                return validate11.errors = [{ instancePath: instancePath + "/user", schemaPath: "#/properties/user/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.resumeId !== void 0) {
              let data6 = data.resumeId, _errs12 = errors;
              if (errors === _errs12)
                if (typeof data6 == "string") {
                  if (func2(data6) > 64)
                    return validate11.errors = [{ instancePath: instancePath + "/resumeId", schemaPath: "#/properties/resumeId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                  if (func2(data6) < 1)
                    return validate11.errors = [{ instancePath: instancePath + "/resumeId", schemaPath: "#/properties/resumeId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate11.errors = [{ instancePath: instancePath + "/resumeId", schemaPath: "#/properties/resumeId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs12 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.features !== void 0) {
                let data7 = data.features, _errs14 = errors;
                if (errors === _errs14)
                  if (Array.isArray(data7)) {
                    if (data7.length > 100)
                      return validate11.errors = [{ instancePath: instancePath + "/features", schemaPath: "#/properties/features/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }], !1;
                    {
                      var valid2 = !0;
                      let len0 = data7.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let data8 = data7[i0], _errs16 = errors;
                        if (errors === _errs16)
                          if (typeof data8 == "string") {
                            if (func2(data8) > 64)
                              return validate11.errors = [{ instancePath: instancePath + "/features/" + i0, schemaPath: "#/properties/features/items/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                            if (func2(data8) < 1)
                              return validate11.errors = [{ instancePath: instancePath + "/features/" + i0, schemaPath: "#/properties/features/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          } else
                            return validate11.errors = [{ instancePath: instancePath + "/features/" + i0, schemaPath: "#/properties/features/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid2 = _errs16 === errors;
                        if (!valid2)
                          break;
                      }
                    }
                  } else
                    return validate11.errors = [{ instancePath: instancePath + "/features", schemaPath: "#/properties/features/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                var valid0 = _errs14 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.seatSeconds !== void 0) {
                  let data9 = data.seatSeconds, _errs18 = errors;
                  if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9)))
                    return validate11.errors = [{ instancePath: instancePath + "/seatSeconds", schemaPath: "#/properties/seatSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  if (errors === _errs18 && typeof data9 == "number" && isFinite(data9)) {
                    if (data9 > 3600 || isNaN(data9))
                      return validate11.errors = [{ instancePath: instancePath + "/seatSeconds", schemaPath: "#/properties/seatSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, message: "must be <= 3600" }], !1;
                    if (data9 < 1 || isNaN(data9))
                      return validate11.errors = [{ instancePath: instancePath + "/seatSeconds", schemaPath: "#/properties/seatSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                  }
                  var valid0 = _errs18 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.serverTime !== void 0) {
                    let data10 = data.serverTime, _errs20 = errors;
                    if (errors === _errs20 && errors === _errs20)
                      if (typeof data10 == "string") {
                        if (func2(data10) > 40)
                          return validate11.errors = [{ instancePath: instancePath + "/serverTime", schemaPath: "#/properties/serverTime/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }], !1;
                        if (!formats0.validate(data10))
                          return validate11.errors = [{ instancePath: instancePath + "/serverTime", schemaPath: "#/properties/serverTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                      } else
                        return validate11.errors = [{ instancePath: instancePath + "/serverTime", schemaPath: "#/properties/serverTime/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid0 = _errs20 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.ice !== void 0) {
                      let data11 = data.ice, _errs22 = errors;
                      if (errors === errors)
                        if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                          let missing2;
                          if (data11.iceServers === void 0 && (missing2 = "iceServers") || data11.ttl === void 0 && (missing2 = "ttl") || data11.serverTime === void 0 && (missing2 = "serverTime") || data11.expiresAt === void 0 && (missing2 = "expiresAt"))
                            return validate11.errors = [{ instancePath: instancePath + "/ice", schemaPath: "#/definitions/ice/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
                          if (data11.iceServers !== void 0) {
                            let data12 = data11.iceServers, _errs25 = errors;
                            if (errors === _errs25)
                              if (Array.isArray(data12)) {
                                if (data12.length > 20)
                                  return validate11.errors = [{ instancePath: instancePath + "/ice/iceServers", schemaPath: "#/definitions/ice/properties/iceServers/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" }], !1;
                                {
                                  var valid5 = !0;
                                  let len1 = data12.length;
                                  for (let i1 = 0; i1 < len1; i1++) {
                                    let data13 = data12[i1], _errs27 = errors;
                                    if (errors === _errs27)
                                      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                                        let missing3;
                                        if (data13.urls === void 0 && (missing3 = "urls"))
                                          return validate11.errors = [{ instancePath: instancePath + "/ice/iceServers/" + i1, schemaPath: "#/definitions/ice/properties/iceServers/items/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }], !1;
                                        if (data13.urls !== void 0) {
                                          let data14 = data13.urls, _errs29 = errors;
                                          if (errors === _errs29)
                                            if (Array.isArray(data14)) {
                                              if (data14.length > 20)
                                                return validate11.errors = [{ instancePath: instancePath + "/ice/iceServers/" + i1 + "/urls", schemaPath: "#/definitions/ice/properties/iceServers/items/properties/urls/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" }], !1;
                                              if (data14.length < 1)
                                                return validate11.errors = [{ instancePath: instancePath + "/ice/iceServers/" + i1 + "/urls", schemaPath: "#/definitions/ice/properties/iceServers/items/properties/urls/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
                                              {
                                                var valid7 = !0;
                                                let len2 = data14.length;
                                                for (let i2 = 0; i2 < len2; i2++) {
                                                  let data15 = data14[i2], _errs31 = errors;
                                                  if (errors === _errs31)
                                                    if (typeof data15 == "string") {
                                                      if (func2(data15) > 300)
                                                        return validate11.errors = [{ instancePath: instancePath + "/ice/iceServers/" + i1 + "/urls/" + i2, schemaPath: "#/definitions/ice/properties/iceServers/items/properties/urls/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }], !1;
                                                      if (func2(data15) < 1)
                                                        return validate11.errors = [{ instancePath: instancePath + "/ice/iceServers/" + i1 + "/urls/" + i2, schemaPath: "#/definitions/ice/properties/iceServers/items/properties/urls/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                                    } else
                                                      return validate11.errors = [{ instancePath: instancePath + "/ice/iceServers/" + i1 + "/urls/" + i2, schemaPath: "#/definitions/ice/properties/iceServers/items/properties/urls/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                  var valid7 = _errs31 === errors;
                                                  if (!valid7)
                                                    break;
                                                }
                                              }
                                            } else
                                              return validate11.errors = [{ instancePath: instancePath + "/ice/iceServers/" + i1 + "/urls", schemaPath: "#/definitions/ice/properties/iceServers/items/properties/urls/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                          var valid6 = _errs29 === errors;
                                        } else
                                          var valid6 = !0;
                                        if (valid6) {
                                          if (data13.username !== void 0) {
                                            let data16 = data13.username, _errs33 = errors;
                                            if (errors === _errs33)
                                              if (typeof data16 == "string") {
                                                if (func2(data16) > 160)
                                                  return validate11.errors = [{ instancePath: instancePath + "/ice/iceServers/" + i1 + "/username", schemaPath: "#/definitions/ice/properties/iceServers/items/properties/username/maxLength", keyword: "maxLength", params: { limit: 160 }, message: "must NOT have more than 160 characters" }], !1;
                                                if (func2(data16) < 1)
                                                  return validate11.errors = [{ instancePath: instancePath + "/ice/iceServers/" + i1 + "/username", schemaPath: "#/definitions/ice/properties/iceServers/items/properties/username/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                              } else
                                                return validate11.errors = [{ instancePath: instancePath + "/ice/iceServers/" + i1 + "/username", schemaPath: "#/definitions/ice/properties/iceServers/items/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var valid6 = _errs33 === errors;
                                          } else
                                            var valid6 = !0;
                                          if (valid6)
                                            if (data13.credential !== void 0) {
                                              let data17 = data13.credential, _errs35 = errors;
                                              if (errors === _errs35)
                                                if (typeof data17 == "string") {
                                                  if (func2(data17) > 128)
                                                    return validate11.errors = [{ instancePath: instancePath + "/ice/iceServers/" + i1 + "/credential", schemaPath: "#/definitions/ice/properties/iceServers/items/properties/credential/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                                                  if (func2(data17) < 1)
                                                    return validate11.errors = [{ instancePath: instancePath + "/ice/iceServers/" + i1 + "/credential", schemaPath: "#/definitions/ice/properties/iceServers/items/properties/credential/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                                } else
                                                  return validate11.errors = [{ instancePath: instancePath + "/ice/iceServers/" + i1 + "/credential", schemaPath: "#/definitions/ice/properties/iceServers/items/properties/credential/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var valid6 = _errs35 === errors;
                                            } else
                                              var valid6 = !0;
                                        }
                                      } else
                                        return validate11.errors = [{ instancePath: instancePath + "/ice/iceServers/" + i1, schemaPath: "#/definitions/ice/properties/iceServers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                    var valid5 = _errs27 === errors;
                                    if (!valid5)
                                      break;
                                  }
                                }
                              } else
                                return validate11.errors = [{ instancePath: instancePath + "/ice/iceServers", schemaPath: "#/definitions/ice/properties/iceServers/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                            var valid4 = _errs25 === errors;
                          } else
                            var valid4 = !0;
                          if (valid4) {
                            if (data11.ttl !== void 0) {
                              let data18 = data11.ttl, _errs37 = errors;
                              if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18)))
                                return validate11.errors = [{ instancePath: instancePath + "/ice/ttl", schemaPath: "#/definitions/ice/properties/ttl/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                              if (errors === _errs37 && typeof data18 == "number" && isFinite(data18)) {
                                if (data18 > 86400 || isNaN(data18))
                                  return validate11.errors = [{ instancePath: instancePath + "/ice/ttl", schemaPath: "#/definitions/ice/properties/ttl/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400" }], !1;
                                if (data18 < 1 || isNaN(data18))
                                  return validate11.errors = [{ instancePath: instancePath + "/ice/ttl", schemaPath: "#/definitions/ice/properties/ttl/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                              }
                              var valid4 = _errs37 === errors;
                            } else
                              var valid4 = !0;
                            if (valid4) {
                              if (data11.serverTime !== void 0) {
                                let data19 = data11.serverTime, _errs39 = errors;
                                if (errors === _errs39 && errors === _errs39)
                                  if (typeof data19 == "string") {
                                    if (func2(data19) > 40)
                                      return validate11.errors = [{ instancePath: instancePath + "/ice/serverTime", schemaPath: "#/definitions/ice/properties/serverTime/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }], !1;
                                    if (!formats0.validate(data19))
                                      return validate11.errors = [{ instancePath: instancePath + "/ice/serverTime", schemaPath: "#/definitions/ice/properties/serverTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                                  } else
                                    return validate11.errors = [{ instancePath: instancePath + "/ice/serverTime", schemaPath: "#/definitions/ice/properties/serverTime/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var valid4 = _errs39 === errors;
                              } else
                                var valid4 = !0;
                              if (valid4)
                                if (data11.expiresAt !== void 0) {
                                  let data20 = data11.expiresAt, _errs41 = errors;
                                  if (errors === _errs41 && errors === _errs41)
                                    if (typeof data20 == "string") {
                                      if (func2(data20) > 40)
                                        return validate11.errors = [{ instancePath: instancePath + "/ice/expiresAt", schemaPath: "#/definitions/ice/properties/expiresAt/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }], !1;
                                      if (!formats0.validate(data20))
                                        return validate11.errors = [{ instancePath: instancePath + "/ice/expiresAt", schemaPath: "#/definitions/ice/properties/expiresAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                                    } else
                                      return validate11.errors = [{ instancePath: instancePath + "/ice/expiresAt", schemaPath: "#/definitions/ice/properties/expiresAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  var valid4 = _errs41 === errors;
                                } else
                                  var valid4 = !0;
                            }
                          }
                        } else
                          return validate11.errors = [{ instancePath: instancePath + "/ice", schemaPath: "#/definitions/ice/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var valid0 = _errs22 === errors;
                    } else
                      var valid0 = !0;
                }
              }
            }
          }
        }
      }
    } else
      return validate11.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate11.errors = vErrors, errors === 0;
}
var schema14 = { type: "object", required: ["type", "room", "peerId", "peers"], properties: { type: { const: "joined" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128 }, room: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, peerId: { type: "string", minLength: 1, maxLength: 128, pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, peers: { type: "array", maxItems: 1e3, items: { $ref: "#/definitions/peer" } }, host: { type: "string", minLength: 1, maxLength: 128, pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, role: { type: "string", enum: ["host", "editor", "viewer"] }, topology: { type: "string", enum: ["mesh", "star"] }, locked: { type: "boolean" }, lobby: { type: "boolean" }, maxPeers: { type: "integer", minimum: 1, maximum: 1e3 }, seq: { type: "integer", minimum: 0, maximum: 9007199254740991 }, ice: { $ref: "#/definitions/ice" } } }, schema15 = { type: "object", required: ["peerId", "userId"], properties: { peerId: { type: "string", minLength: 1, maxLength: 128, pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, userId: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" }, metadata: { type: "object", additionalProperties: !0 }, name: { type: "string", minLength: 1, maxLength: 64 }, role: { type: "string", enum: ["host", "editor", "viewer"] }, state: { type: "string", enum: ["here", "interrupted"] } } }, pattern1 = new RegExp("^[^\\u0000-\\u001F\\u007F]+$", "u");
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.room === void 0 && (missing0 = "room") || data.peerId === void 0 && (missing0 = "peerId") || data.peers === void 0 && (missing0 = "peers"))
        return validate12.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.type !== void 0) {
        let _errs1 = errors;
        if (data.type !== "joined")
          return validate12.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "joined" }, message: "must be equal to constant" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.id !== void 0) {
          let data1 = data.id, _errs2 = errors;
          if (typeof data1 != "string" && !(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
            return validate12.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: schema14.properties.id.type }, message: "must be string,integer" }], !1;
          if (errors === _errs2 && typeof data1 == "string") {
            if (func2(data1) > 128)
              return validate12.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
            if (func2(data1) < 1)
              return validate12.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          }
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.room !== void 0) {
            let data2 = data.room, _errs4 = errors;
            if (errors === _errs4)
              if (typeof data2 == "string") {
                if (func2(data2) > 255)
                  return validate12.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/properties/room/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                if (func2(data2) < 1)
                  return validate12.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/properties/room/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                if (!pattern1.test(data2))
                  return validate12.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/properties/room/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
              } else
                return validate12.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/properties/room/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.peerId !== void 0) {
              let data3 = data.peerId, _errs6 = errors;
              if (errors === _errs6)
                if (typeof data3 == "string") {
                  if (func2(data3) > 128)
                    return validate12.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/properties/peerId/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                  if (func2(data3) < 1)
                    return validate12.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/properties/peerId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  if (!pattern1.test(data3))
                    return validate12.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/properties/peerId/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                } else
                  return validate12.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/properties/peerId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.peers !== void 0) {
                let data4 = data.peers, _errs8 = errors;
                if (errors === _errs8)
                  if (Array.isArray(data4)) {
                    if (data4.length > 1e3)
                      return validate12.errors = [{ instancePath: instancePath + "/peers", schemaPath: "#/properties/peers/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" }], !1;
                    {
                      var valid1 = !0;
                      let len0 = data4.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let data5 = data4[i0], _errs10 = errors;
                        if (errors === errors)
                          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                            let missing1;
                            if (data5.peerId === void 0 && (missing1 = "peerId") || data5.userId === void 0 && (missing1 = "userId"))
                              return validate12.errors = [{ instancePath: instancePath + "/peers/" + i0, schemaPath: "#/definitions/peer/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                            if (data5.peerId !== void 0) {
                              let data6 = data5.peerId, _errs13 = errors;
                              if (errors === _errs13)
                                if (typeof data6 == "string") {
                                  if (func2(data6) > 128)
                                    return validate12.errors = [{ instancePath: instancePath + "/peers/" + i0 + "/peerId", schemaPath: "#/definitions/peer/properties/peerId/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                                  if (func2(data6) < 1)
                                    return validate12.errors = [{ instancePath: instancePath + "/peers/" + i0 + "/peerId", schemaPath: "#/definitions/peer/properties/peerId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                  if (!pattern1.test(data6))
                                    return validate12.errors = [{ instancePath: instancePath + "/peers/" + i0 + "/peerId", schemaPath: "#/definitions/peer/properties/peerId/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                                } else
                                  return validate12.errors = [{ instancePath: instancePath + "/peers/" + i0 + "/peerId", schemaPath: "#/definitions/peer/properties/peerId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var valid3 = _errs13 === errors;
                            } else
                              var valid3 = !0;
                            if (valid3) {
                              if (data5.userId !== void 0) {
                                let data7 = data5.userId, _errs15 = errors;
                                if (errors === _errs15)
                                  if (typeof data7 == "string") {
                                    if (func2(data7) > 255)
                                      return validate12.errors = [{ instancePath: instancePath + "/peers/" + i0 + "/userId", schemaPath: "#/definitions/peer/properties/userId/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                                    if (func2(data7) < 1)
                                      return validate12.errors = [{ instancePath: instancePath + "/peers/" + i0 + "/userId", schemaPath: "#/definitions/peer/properties/userId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                    if (!pattern0.test(data7))
                                      return validate12.errors = [{ instancePath: instancePath + "/peers/" + i0 + "/userId", schemaPath: "#/definitions/peer/properties/userId/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\s\\u0000-\\u001F\\u007F]+$"' }], !1;
                                  } else
                                    return validate12.errors = [{ instancePath: instancePath + "/peers/" + i0 + "/userId", schemaPath: "#/definitions/peer/properties/userId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var valid3 = _errs15 === errors;
                              } else
                                var valid3 = !0;
                              if (valid3) {
                                if (data5.metadata !== void 0) {
                                  let data8 = data5.metadata, _errs17 = errors;
                                  if (errors === _errs17 && !(data8 && typeof data8 == "object" && !Array.isArray(data8)))
                                    return validate12.errors = [{ instancePath: instancePath + "/peers/" + i0 + "/metadata", schemaPath: "#/definitions/peer/properties/metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                  var valid3 = _errs17 === errors;
                                } else
                                  var valid3 = !0;
                                if (valid3) {
                                  if (data5.name !== void 0) {
                                    let data9 = data5.name, _errs20 = errors;
                                    if (errors === _errs20)
                                      if (typeof data9 == "string") {
                                        if (func2(data9) > 64)
                                          return validate12.errors = [{ instancePath: instancePath + "/peers/" + i0 + "/name", schemaPath: "#/definitions/peer/properties/name/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                                        if (func2(data9) < 1)
                                          return validate12.errors = [{ instancePath: instancePath + "/peers/" + i0 + "/name", schemaPath: "#/definitions/peer/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                      } else
                                        return validate12.errors = [{ instancePath: instancePath + "/peers/" + i0 + "/name", schemaPath: "#/definitions/peer/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var valid3 = _errs20 === errors;
                                  } else
                                    var valid3 = !0;
                                  if (valid3) {
                                    if (data5.role !== void 0) {
                                      let data10 = data5.role, _errs22 = errors;
                                      if (typeof data10 != "string")
                                        return validate12.errors = [{ instancePath: instancePath + "/peers/" + i0 + "/role", schemaPath: "#/definitions/peer/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      if (!(data10 === "host" || data10 === "editor" || data10 === "viewer"))
                                        return validate12.errors = [{ instancePath: instancePath + "/peers/" + i0 + "/role", schemaPath: "#/definitions/peer/properties/role/enum", keyword: "enum", params: { allowedValues: schema15.properties.role.enum }, message: "must be equal to one of the allowed values" }], !1;
                                      var valid3 = _errs22 === errors;
                                    } else
                                      var valid3 = !0;
                                    if (valid3)
                                      if (data5.state !== void 0) {
                                        let data11 = data5.state, _errs24 = errors;
                                        if (typeof data11 != "string")
                                          return validate12.errors = [{ instancePath: instancePath + "/peers/" + i0 + "/state", schemaPath: "#/definitions/peer/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        if (!(data11 === "here" || data11 === "interrupted"))
                                          return validate12.errors = [{ instancePath: instancePath + "/peers/" + i0 + "/state", schemaPath: "#/definitions/peer/properties/state/enum", keyword: "enum", params: { allowedValues: schema15.properties.state.enum }, message: "must be equal to one of the allowed values" }], !1;
                                        var valid3 = _errs24 === errors;
                                      } else
                                        var valid3 = !0;
                                  }
                                }
                              }
                            }
                          } else
                            return validate12.errors = [{ instancePath: instancePath + "/peers/" + i0, schemaPath: "#/definitions/peer/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var valid1 = _errs10 === errors;
                        if (!valid1)
                          break;
                      }
                    }
                  } else
                    return validate12.errors = [{ instancePath: instancePath + "/peers", schemaPath: "#/properties/peers/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.host !== void 0) {
                  let data12 = data.host, _errs26 = errors;
                  if (errors === _errs26)
                    if (typeof data12 == "string") {
                      if (func2(data12) > 128)
                        return validate12.errors = [{ instancePath: instancePath + "/host", schemaPath: "#/properties/host/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                      if (func2(data12) < 1)
                        return validate12.errors = [{ instancePath: instancePath + "/host", schemaPath: "#/properties/host/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      if (!pattern1.test(data12))
                        return validate12.errors = [{ instancePath: instancePath + "/host", schemaPath: "#/properties/host/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                    } else
                      return validate12.errors = [{ instancePath: instancePath + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs26 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.role !== void 0) {
                    let data13 = data.role, _errs28 = errors;
                    if (typeof data13 != "string")
                      return validate12.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    if (!(data13 === "host" || data13 === "editor" || data13 === "viewer"))
                      return validate12.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: schema14.properties.role.enum }, message: "must be equal to one of the allowed values" }], !1;
                    var valid0 = _errs28 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.topology !== void 0) {
                      let data14 = data.topology, _errs30 = errors;
                      if (typeof data14 != "string")
                        return validate12.errors = [{ instancePath: instancePath + "/topology", schemaPath: "#/properties/topology/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      if (!(data14 === "mesh" || data14 === "star"))
                        return validate12.errors = [{ instancePath: instancePath + "/topology", schemaPath: "#/properties/topology/enum", keyword: "enum", params: { allowedValues: schema14.properties.topology.enum }, message: "must be equal to one of the allowed values" }], !1;
                      var valid0 = _errs30 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.locked !== void 0) {
                        let _errs32 = errors;
                        if (typeof data.locked != "boolean")
                          return validate12.errors = [{ instancePath: instancePath + "/locked", schemaPath: "#/properties/locked/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                        var valid0 = _errs32 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.lobby !== void 0) {
                          let _errs34 = errors;
                          if (typeof data.lobby != "boolean")
                            return validate12.errors = [{ instancePath: instancePath + "/lobby", schemaPath: "#/properties/lobby/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                          var valid0 = _errs34 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.maxPeers !== void 0) {
                            let data17 = data.maxPeers, _errs36 = errors;
                            if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17)))
                              return validate12.errors = [{ instancePath: instancePath + "/maxPeers", schemaPath: "#/properties/maxPeers/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                            if (errors === _errs36 && typeof data17 == "number" && isFinite(data17)) {
                              if (data17 > 1e3 || isNaN(data17))
                                return validate12.errors = [{ instancePath: instancePath + "/maxPeers", schemaPath: "#/properties/maxPeers/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" }], !1;
                              if (data17 < 1 || isNaN(data17))
                                return validate12.errors = [{ instancePath: instancePath + "/maxPeers", schemaPath: "#/properties/maxPeers/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                            }
                            var valid0 = _errs36 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.seq !== void 0) {
                              let data18 = data.seq, _errs38 = errors;
                              if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18)))
                                return validate12.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                              if (errors === _errs38 && typeof data18 == "number" && isFinite(data18)) {
                                if (data18 > 9007199254740991 || isNaN(data18))
                                  return validate12.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/properties/seq/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                                if (data18 < 0 || isNaN(data18))
                                  return validate12.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/properties/seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                              }
                              var valid0 = _errs38 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0)
                              if (data.ice !== void 0) {
                                let data19 = data.ice, _errs40 = errors;
                                if (errors === errors)
                                  if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                                    let missing2;
                                    if (data19.iceServers === void 0 && (missing2 = "iceServers") || data19.ttl === void 0 && (missing2 = "ttl") || data19.serverTime === void 0 && (missing2 = "serverTime") || data19.expiresAt === void 0 && (missing2 = "expiresAt"))
                                      return validate12.errors = [{ instancePath: instancePath + "/ice", schemaPath: "#/definitions/ice/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
                                    if (data19.iceServers !== void 0) {
                                      let data20 = data19.iceServers, _errs43 = errors;
                                      if (errors === _errs43)
                                        if (Array.isArray(data20)) {
                                          if (data20.length > 20)
                                            return validate12.errors = [{ instancePath: instancePath + "/ice/iceServers", schemaPath: "#/definitions/ice/properties/iceServers/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" }], !1;
                                          {
                                            var valid6 = !0;
                                            let len1 = data20.length;
                                            for (let i1 = 0; i1 < len1; i1++) {
                                              let data21 = data20[i1], _errs45 = errors;
                                              if (errors === _errs45)
                                                if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                                                  let missing3;
                                                  if (data21.urls === void 0 && (missing3 = "urls"))
                                                    return validate12.errors = [{ instancePath: instancePath + "/ice/iceServers/" + i1, schemaPath: "#/definitions/ice/properties/iceServers/items/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }], !1;
                                                  if (data21.urls !== void 0) {
                                                    let data22 = data21.urls, _errs47 = errors;
                                                    if (errors === _errs47)
                                                      if (Array.isArray(data22)) {
                                                        if (data22.length > 20)
                                                          return validate12.errors = [{ instancePath: instancePath + "/ice/iceServers/" + i1 + "/urls", schemaPath: "#/definitions/ice/properties/iceServers/items/properties/urls/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" }], !1;
                                                        if (data22.length < 1)
                                                          return validate12.errors = [{ instancePath: instancePath + "/ice/iceServers/" + i1 + "/urls", schemaPath: "#/definitions/ice/properties/iceServers/items/properties/urls/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
                                                        {
                                                          var valid8 = !0;
                                                          let len2 = data22.length;
                                                          for (let i2 = 0; i2 < len2; i2++) {
                                                            let data23 = data22[i2], _errs49 = errors;
                                                            if (errors === _errs49)
                                                              if (typeof data23 == "string") {
                                                                if (func2(data23) > 300)
                                                                  return validate12.errors = [{ instancePath: instancePath + "/ice/iceServers/" + i1 + "/urls/" + i2, schemaPath: "#/definitions/ice/properties/iceServers/items/properties/urls/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }], !1;
                                                                if (func2(data23) < 1)
                                                                  return validate12.errors = [{ instancePath: instancePath + "/ice/iceServers/" + i1 + "/urls/" + i2, schemaPath: "#/definitions/ice/properties/iceServers/items/properties/urls/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                                              } else
                                                                return validate12.errors = [{ instancePath: instancePath + "/ice/iceServers/" + i1 + "/urls/" + i2, schemaPath: "#/definitions/ice/properties/iceServers/items/properties/urls/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                            var valid8 = _errs49 === errors;
                                                            if (!valid8)
                                                              break;
                                                          }
                                                        }
                                                      } else
                                                        return validate12.errors = [{ instancePath: instancePath + "/ice/iceServers/" + i1 + "/urls", schemaPath: "#/definitions/ice/properties/iceServers/items/properties/urls/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                                    var valid7 = _errs47 === errors;
                                                  } else
                                                    var valid7 = !0;
                                                  if (valid7) {
                                                    if (data21.username !== void 0) {
                                                      let data24 = data21.username, _errs51 = errors;
                                                      if (errors === _errs51)
                                                        if (typeof data24 == "string") {
                                                          if (func2(data24) > 160)
                                                            return validate12.errors = [{ instancePath: instancePath + "/ice/iceServers/" + i1 + "/username", schemaPath: "#/definitions/ice/properties/iceServers/items/properties/username/maxLength", keyword: "maxLength", params: { limit: 160 }, message: "must NOT have more than 160 characters" }], !1;
                                                          if (func2(data24) < 1)
                                                            return validate12.errors = [{ instancePath: instancePath + "/ice/iceServers/" + i1 + "/username", schemaPath: "#/definitions/ice/properties/iceServers/items/properties/username/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                                        } else
                                                          return validate12.errors = [{ instancePath: instancePath + "/ice/iceServers/" + i1 + "/username", schemaPath: "#/definitions/ice/properties/iceServers/items/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                      var valid7 = _errs51 === errors;
                                                    } else
                                                      var valid7 = !0;
                                                    if (valid7)
                                                      if (data21.credential !== void 0) {
                                                        let data25 = data21.credential, _errs53 = errors;
                                                        if (errors === _errs53)
                                                          if (typeof data25 == "string") {
                                                            if (func2(data25) > 128)
                                                              return validate12.errors = [{ instancePath: instancePath + "/ice/iceServers/" + i1 + "/credential", schemaPath: "#/definitions/ice/properties/iceServers/items/properties/credential/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                                                            if (func2(data25) < 1)
                                                              return validate12.errors = [{ instancePath: instancePath + "/ice/iceServers/" + i1 + "/credential", schemaPath: "#/definitions/ice/properties/iceServers/items/properties/credential/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                                          } else
                                                            return validate12.errors = [{ instancePath: instancePath + "/ice/iceServers/" + i1 + "/credential", schemaPath: "#/definitions/ice/properties/iceServers/items/properties/credential/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                        var valid7 = _errs53 === errors;
                                                      } else
                                                        var valid7 = !0;
                                                  }
                                                } else
                                                  return validate12.errors = [{ instancePath: instancePath + "/ice/iceServers/" + i1, schemaPath: "#/definitions/ice/properties/iceServers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                              var valid6 = _errs45 === errors;
                                              if (!valid6)
                                                break;
                                            }
                                          }
                                        } else
                                          return validate12.errors = [{ instancePath: instancePath + "/ice/iceServers", schemaPath: "#/definitions/ice/properties/iceServers/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                      var valid5 = _errs43 === errors;
                                    } else
                                      var valid5 = !0;
                                    if (valid5) {
                                      if (data19.ttl !== void 0) {
                                        let data26 = data19.ttl, _errs55 = errors;
                                        if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26)))
                                          return validate12.errors = [{ instancePath: instancePath + "/ice/ttl", schemaPath: "#/definitions/ice/properties/ttl/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                        if (errors === _errs55 && typeof data26 == "number" && isFinite(data26)) {
                                          if (data26 > 86400 || isNaN(data26))
                                            return validate12.errors = [{ instancePath: instancePath + "/ice/ttl", schemaPath: "#/definitions/ice/properties/ttl/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400" }], !1;
                                          if (data26 < 1 || isNaN(data26))
                                            return validate12.errors = [{ instancePath: instancePath + "/ice/ttl", schemaPath: "#/definitions/ice/properties/ttl/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                        }
                                        var valid5 = _errs55 === errors;
                                      } else
                                        var valid5 = !0;
                                      if (valid5) {
                                        if (data19.serverTime !== void 0) {
                                          let data27 = data19.serverTime, _errs57 = errors;
                                          if (errors === _errs57 && errors === _errs57)
                                            if (typeof data27 == "string") {
                                              if (func2(data27) > 40)
                                                return validate12.errors = [{ instancePath: instancePath + "/ice/serverTime", schemaPath: "#/definitions/ice/properties/serverTime/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }], !1;
                                              if (!formats0.validate(data27))
                                                return validate12.errors = [{ instancePath: instancePath + "/ice/serverTime", schemaPath: "#/definitions/ice/properties/serverTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                                            } else
                                              return validate12.errors = [{ instancePath: instancePath + "/ice/serverTime", schemaPath: "#/definitions/ice/properties/serverTime/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var valid5 = _errs57 === errors;
                                        } else
                                          var valid5 = !0;
                                        if (valid5)
                                          if (data19.expiresAt !== void 0) {
                                            let data28 = data19.expiresAt, _errs59 = errors;
                                            if (errors === _errs59 && errors === _errs59)
                                              if (typeof data28 == "string") {
                                                if (func2(data28) > 40)
                                                  return validate12.errors = [{ instancePath: instancePath + "/ice/expiresAt", schemaPath: "#/definitions/ice/properties/expiresAt/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }], !1;
                                                if (!formats0.validate(data28))
                                                  return validate12.errors = [{ instancePath: instancePath + "/ice/expiresAt", schemaPath: "#/definitions/ice/properties/expiresAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                                              } else
                                                return validate12.errors = [{ instancePath: instancePath + "/ice/expiresAt", schemaPath: "#/definitions/ice/properties/expiresAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var valid5 = _errs59 === errors;
                                          } else
                                            var valid5 = !0;
                                      }
                                    }
                                  } else
                                    return validate12.errors = [{ instancePath: instancePath + "/ice", schemaPath: "#/definitions/ice/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                var valid0 = _errs40 === errors;
                              } else
                                var valid0 = !0;
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate12.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate12.errors = vErrors, errors === 0;
}
var schema17 = { type: "object", required: ["type", "room", "peerId", "reset"], properties: { type: { const: "resumed" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128 }, room: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, peerId: { type: "string", minLength: 1, maxLength: 128, pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, reset: { type: "boolean" }, received: { type: "integer", minimum: 0, maximum: 9007199254740991 }, peers: { type: "array", maxItems: 1e3, items: { $ref: "#/definitions/peer" } }, host: { type: "string", minLength: 1, maxLength: 128, pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, role: { type: "string", enum: ["host", "editor", "viewer"] }, topology: { type: "string", enum: ["mesh", "star"] }, locked: { type: "boolean" }, lobby: { type: "boolean" }, maxPeers: { type: "integer", minimum: 1, maximum: 1e3 }, seq: { type: "integer", minimum: 0, maximum: 9007199254740991 }, ice: { $ref: "#/definitions/ice" } } };
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.room === void 0 && (missing0 = "room") || data.peerId === void 0 && (missing0 = "peerId") || data.reset === void 0 && (missing0 = "reset"))
        return validate13.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.type !== void 0) {
        let _errs1 = errors;
        if (data.type !== "resumed")
          return validate13.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "resumed" }, message: "must be equal to constant" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.id !== void 0) {
          let data1 = data.id, _errs2 = errors;
          if (typeof data1 != "string" && !(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
            return validate13.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: schema17.properties.id.type }, message: "must be string,integer" }], !1;
          if (errors === _errs2 && typeof data1 == "string") {
            if (func2(data1) > 128)
              return validate13.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
            if (func2(data1) < 1)
              return validate13.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          }
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.room !== void 0) {
            let data2 = data.room, _errs4 = errors;
            if (errors === _errs4)
              if (typeof data2 == "string") {
                if (func2(data2) > 255)
                  return validate13.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/properties/room/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                if (func2(data2) < 1)
                  return validate13.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/properties/room/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                if (!pattern1.test(data2))
                  return validate13.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/properties/room/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
              } else
                return validate13.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/properties/room/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.peerId !== void 0) {
              let data3 = data.peerId, _errs6 = errors;
              if (errors === _errs6)
                if (typeof data3 == "string") {
                  if (func2(data3) > 128)
                    return validate13.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/properties/peerId/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                  if (func2(data3) < 1)
                    return validate13.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/properties/peerId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  if (!pattern1.test(data3))
                    return validate13.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/properties/peerId/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                } else
                  return validate13.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/properties/peerId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.reset !== void 0) {
                let _errs8 = errors;
                if (typeof data.reset != "boolean")
                  return validate13.errors = [{ instancePath: instancePath + "/reset", schemaPath: "#/properties/reset/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.received !== void 0) {
                  let data5 = data.received, _errs10 = errors;
                  if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
                    return validate13.errors = [{ instancePath: instancePath + "/received", schemaPath: "#/properties/received/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  if (errors === _errs10 && typeof data5 == "number" && isFinite(data5)) {
                    if (data5 > 9007199254740991 || isNaN(data5))
                      return validate13.errors = [{ instancePath: instancePath + "/received", schemaPath: "#/properties/received/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                    if (data5 < 0 || isNaN(data5))
                      return validate13.errors = [{ instancePath: instancePath + "/received", schemaPath: "#/properties/received/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                  }
                  var valid0 = _errs10 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.peers !== void 0) {
                    let data6 = data.peers, _errs12 = errors;
                    if (errors === _errs12)
                      if (Array.isArray(data6)) {
                        if (data6.length > 1e3)
                          return validate13.errors = [{ instancePath: instancePath + "/peers", schemaPath: "#/properties/peers/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" }], !1;
                        {
                          var valid1 = !0;
                          let len0 = data6.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            let data7 = data6[i0], _errs14 = errors;
                            if (errors === errors)
                              if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                                let missing1;
                                if (data7.peerId === void 0 && (missing1 = "peerId") || data7.userId === void 0 && (missing1 = "userId"))
                                  return validate13.errors = [{ instancePath: instancePath + "/peers/" + i0, schemaPath: "#/definitions/peer/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                                if (data7.peerId !== void 0) {
                                  let data8 = data7.peerId, _errs17 = errors;
                                  if (errors === _errs17)
                                    if (typeof data8 == "string") {
                                      if (func2(data8) > 128)
                                        return validate13.errors = [{ instancePath: instancePath + "/peers/" + i0 + "/peerId", schemaPath: "#/definitions/peer/properties/peerId/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                                      if (func2(data8) < 1)
                                        return validate13.errors = [{ instancePath: instancePath + "/peers/" + i0 + "/peerId", schemaPath: "#/definitions/peer/properties/peerId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                      if (!pattern1.test(data8))
                                        return validate13.errors = [{ instancePath: instancePath + "/peers/" + i0 + "/peerId", schemaPath: "#/definitions/peer/properties/peerId/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                                    } else
                                      return validate13.errors = [{ instancePath: instancePath + "/peers/" + i0 + "/peerId", schemaPath: "#/definitions/peer/properties/peerId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  var valid3 = _errs17 === errors;
                                } else
                                  var valid3 = !0;
                                if (valid3) {
                                  if (data7.userId !== void 0) {
                                    let data9 = data7.userId, _errs19 = errors;
                                    if (errors === _errs19)
                                      if (typeof data9 == "string") {
                                        if (func2(data9) > 255)
                                          return validate13.errors = [{ instancePath: instancePath + "/peers/" + i0 + "/userId", schemaPath: "#/definitions/peer/properties/userId/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                                        if (func2(data9) < 1)
                                          return validate13.errors = [{ instancePath: instancePath + "/peers/" + i0 + "/userId", schemaPath: "#/definitions/peer/properties/userId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                        if (!pattern0.test(data9))
                                          return validate13.errors = [{ instancePath: instancePath + "/peers/" + i0 + "/userId", schemaPath: "#/definitions/peer/properties/userId/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\s\\u0000-\\u001F\\u007F]+$"' }], !1;
                                      } else
                                        return validate13.errors = [{ instancePath: instancePath + "/peers/" + i0 + "/userId", schemaPath: "#/definitions/peer/properties/userId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var valid3 = _errs19 === errors;
                                  } else
                                    var valid3 = !0;
                                  if (valid3) {
                                    if (data7.metadata !== void 0) {
                                      let data10 = data7.metadata, _errs21 = errors;
                                      if (errors === _errs21 && !(data10 && typeof data10 == "object" && !Array.isArray(data10)))
                                        return validate13.errors = [{ instancePath: instancePath + "/peers/" + i0 + "/metadata", schemaPath: "#/definitions/peer/properties/metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                      var valid3 = _errs21 === errors;
                                    } else
                                      var valid3 = !0;
                                    if (valid3) {
                                      if (data7.name !== void 0) {
                                        let data11 = data7.name, _errs24 = errors;
                                        if (errors === _errs24)
                                          if (typeof data11 == "string") {
                                            if (func2(data11) > 64)
                                              return validate13.errors = [{ instancePath: instancePath + "/peers/" + i0 + "/name", schemaPath: "#/definitions/peer/properties/name/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                                            if (func2(data11) < 1)
                                              return validate13.errors = [{ instancePath: instancePath + "/peers/" + i0 + "/name", schemaPath: "#/definitions/peer/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                          } else
                                            return validate13.errors = [{ instancePath: instancePath + "/peers/" + i0 + "/name", schemaPath: "#/definitions/peer/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var valid3 = _errs24 === errors;
                                      } else
                                        var valid3 = !0;
                                      if (valid3) {
                                        if (data7.role !== void 0) {
                                          let data12 = data7.role, _errs26 = errors;
                                          if (typeof data12 != "string")
                                            return validate13.errors = [{ instancePath: instancePath + "/peers/" + i0 + "/role", schemaPath: "#/definitions/peer/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          if (!(data12 === "host" || data12 === "editor" || data12 === "viewer"))
                                            return validate13.errors = [{ instancePath: instancePath + "/peers/" + i0 + "/role", schemaPath: "#/definitions/peer/properties/role/enum", keyword: "enum", params: { allowedValues: schema15.properties.role.enum }, message: "must be equal to one of the allowed values" }], !1;
                                          var valid3 = _errs26 === errors;
                                        } else
                                          var valid3 = !0;
                                        if (valid3)
                                          if (data7.state !== void 0) {
                                            let data13 = data7.state, _errs28 = errors;
                                            if (typeof data13 != "string")
                                              return validate13.errors = [{ instancePath: instancePath + "/peers/" + i0 + "/state", schemaPath: "#/definitions/peer/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            if (!(data13 === "here" || data13 === "interrupted"))
                                              return validate13.errors = [{ instancePath: instancePath + "/peers/" + i0 + "/state", schemaPath: "#/definitions/peer/properties/state/enum", keyword: "enum", params: { allowedValues: schema15.properties.state.enum }, message: "must be equal to one of the allowed values" }], !1;
                                            var valid3 = _errs28 === errors;
                                          } else
                                            var valid3 = !0;
                                      }
                                    }
                                  }
                                }
                              } else
                                return validate13.errors = [{ instancePath: instancePath + "/peers/" + i0, schemaPath: "#/definitions/peer/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var valid1 = _errs14 === errors;
                            if (!valid1)
                              break;
                          }
                        }
                      } else
                        return validate13.errors = [{ instancePath: instancePath + "/peers", schemaPath: "#/properties/peers/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var valid0 = _errs12 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.host !== void 0) {
                      let data14 = data.host, _errs30 = errors;
                      if (errors === _errs30)
                        if (typeof data14 == "string") {
                          if (func2(data14) > 128)
                            return validate13.errors = [{ instancePath: instancePath + "/host", schemaPath: "#/properties/host/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                          if (func2(data14) < 1)
                            return validate13.errors = [{ instancePath: instancePath + "/host", schemaPath: "#/properties/host/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          if (!pattern1.test(data14))
                            return validate13.errors = [{ instancePath: instancePath + "/host", schemaPath: "#/properties/host/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                        } else
                          return validate13.errors = [{ instancePath: instancePath + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid0 = _errs30 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.role !== void 0) {
                        let data15 = data.role, _errs32 = errors;
                        if (typeof data15 != "string")
                          return validate13.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        if (!(data15 === "host" || data15 === "editor" || data15 === "viewer"))
                          return validate13.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: schema17.properties.role.enum }, message: "must be equal to one of the allowed values" }], !1;
                        var valid0 = _errs32 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.topology !== void 0) {
                          let data16 = data.topology, _errs34 = errors;
                          if (typeof data16 != "string")
                            return validate13.errors = [{ instancePath: instancePath + "/topology", schemaPath: "#/properties/topology/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          if (!(data16 === "mesh" || data16 === "star"))
                            return validate13.errors = [{ instancePath: instancePath + "/topology", schemaPath: "#/properties/topology/enum", keyword: "enum", params: { allowedValues: schema17.properties.topology.enum }, message: "must be equal to one of the allowed values" }], !1;
                          var valid0 = _errs34 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.locked !== void 0) {
                            let _errs36 = errors;
                            if (typeof data.locked != "boolean")
                              return validate13.errors = [{ instancePath: instancePath + "/locked", schemaPath: "#/properties/locked/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                            var valid0 = _errs36 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.lobby !== void 0) {
                              let _errs38 = errors;
                              if (typeof data.lobby != "boolean")
                                return validate13.errors = [{ instancePath: instancePath + "/lobby", schemaPath: "#/properties/lobby/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                              var valid0 = _errs38 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.maxPeers !== void 0) {
                                let data19 = data.maxPeers, _errs40 = errors;
                                if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19)))
                                  return validate13.errors = [{ instancePath: instancePath + "/maxPeers", schemaPath: "#/properties/maxPeers/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                if (errors === _errs40 && typeof data19 == "number" && isFinite(data19)) {
                                  if (data19 > 1e3 || isNaN(data19))
                                    return validate13.errors = [{ instancePath: instancePath + "/maxPeers", schemaPath: "#/properties/maxPeers/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" }], !1;
                                  if (data19 < 1 || isNaN(data19))
                                    return validate13.errors = [{ instancePath: instancePath + "/maxPeers", schemaPath: "#/properties/maxPeers/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                }
                                var valid0 = _errs40 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.seq !== void 0) {
                                  let data20 = data.seq, _errs42 = errors;
                                  if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20)))
                                    return validate13.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                  if (errors === _errs42 && typeof data20 == "number" && isFinite(data20)) {
                                    if (data20 > 9007199254740991 || isNaN(data20))
                                      return validate13.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/properties/seq/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                                    if (data20 < 0 || isNaN(data20))
                                      return validate13.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/properties/seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                  }
                                  var valid0 = _errs42 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0)
                                  if (data.ice !== void 0) {
                                    let data21 = data.ice, _errs44 = errors;
                                    if (errors === errors)
                                      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                                        let missing2;
                                        if (data21.iceServers === void 0 && (missing2 = "iceServers") || data21.ttl === void 0 && (missing2 = "ttl") || data21.serverTime === void 0 && (missing2 = "serverTime") || data21.expiresAt === void 0 && (missing2 = "expiresAt"))
                                          return validate13.errors = [{ instancePath: instancePath + "/ice", schemaPath: "#/definitions/ice/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
                                        if (data21.iceServers !== void 0) {
                                          let data22 = data21.iceServers, _errs47 = errors;
                                          if (errors === _errs47)
                                            if (Array.isArray(data22)) {
                                              if (data22.length > 20)
                                                return validate13.errors = [{ instancePath: instancePath + "/ice/iceServers", schemaPath: "#/definitions/ice/properties/iceServers/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" }], !1;
                                              {
                                                var valid6 = !0;
                                                let len1 = data22.length;
                                                for (let i1 = 0; i1 < len1; i1++) {
                                                  let data23 = data22[i1], _errs49 = errors;
                                                  if (errors === _errs49)
                                                    if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                                                      let missing3;
                                                      if (data23.urls === void 0 && (missing3 = "urls"))
                                                        return validate13.errors = [{ instancePath: instancePath + "/ice/iceServers/" + i1, schemaPath: "#/definitions/ice/properties/iceServers/items/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }], !1;
                                                      if (data23.urls !== void 0) {
                                                        let data24 = data23.urls, _errs51 = errors;
                                                        if (errors === _errs51)
                                                          if (Array.isArray(data24)) {
                                                            if (data24.length > 20)
                                                              return validate13.errors = [{ instancePath: instancePath + "/ice/iceServers/" + i1 + "/urls", schemaPath: "#/definitions/ice/properties/iceServers/items/properties/urls/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" }], !1;
                                                            if (data24.length < 1)
                                                              return validate13.errors = [{ instancePath: instancePath + "/ice/iceServers/" + i1 + "/urls", schemaPath: "#/definitions/ice/properties/iceServers/items/properties/urls/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
                                                            {
                                                              var valid8 = !0;
                                                              let len2 = data24.length;
                                                              for (let i2 = 0; i2 < len2; i2++) {
                                                                let data25 = data24[i2], _errs53 = errors;
                                                                if (errors === _errs53)
                                                                  if (typeof data25 == "string") {
                                                                    if (func2(data25) > 300)
                                                                      return validate13.errors = [{ instancePath: instancePath + "/ice/iceServers/" + i1 + "/urls/" + i2, schemaPath: "#/definitions/ice/properties/iceServers/items/properties/urls/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }], !1;
                                                                    if (func2(data25) < 1)
                                                                      return validate13.errors = [{ instancePath: instancePath + "/ice/iceServers/" + i1 + "/urls/" + i2, schemaPath: "#/definitions/ice/properties/iceServers/items/properties/urls/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                                                  } else
                                                                    return validate13.errors = [{ instancePath: instancePath + "/ice/iceServers/" + i1 + "/urls/" + i2, schemaPath: "#/definitions/ice/properties/iceServers/items/properties/urls/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                var valid8 = _errs53 === errors;
                                                                if (!valid8)
                                                                  break;
                                                              }
                                                            }
                                                          } else
                                                            return validate13.errors = [{ instancePath: instancePath + "/ice/iceServers/" + i1 + "/urls", schemaPath: "#/definitions/ice/properties/iceServers/items/properties/urls/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                                        var valid7 = _errs51 === errors;
                                                      } else
                                                        var valid7 = !0;
                                                      if (valid7) {
                                                        if (data23.username !== void 0) {
                                                          let data26 = data23.username, _errs55 = errors;
                                                          if (errors === _errs55)
                                                            if (typeof data26 == "string") {
                                                              if (func2(data26) > 160)
                                                                return validate13.errors = [{ instancePath: instancePath + "/ice/iceServers/" + i1 + "/username", schemaPath: "#/definitions/ice/properties/iceServers/items/properties/username/maxLength", keyword: "maxLength", params: { limit: 160 }, message: "must NOT have more than 160 characters" }], !1;
                                                              if (func2(data26) < 1)
                                                                return validate13.errors = [{ instancePath: instancePath + "/ice/iceServers/" + i1 + "/username", schemaPath: "#/definitions/ice/properties/iceServers/items/properties/username/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                                            } else
                                                              return validate13.errors = [{ instancePath: instancePath + "/ice/iceServers/" + i1 + "/username", schemaPath: "#/definitions/ice/properties/iceServers/items/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                          var valid7 = _errs55 === errors;
                                                        } else
                                                          var valid7 = !0;
                                                        if (valid7)
                                                          if (data23.credential !== void 0) {
                                                            let data27 = data23.credential, _errs57 = errors;
                                                            if (errors === _errs57)
                                                              if (typeof data27 == "string") {
                                                                if (func2(data27) > 128)
                                                                  return validate13.errors = [{ instancePath: instancePath + "/ice/iceServers/" + i1 + "/credential", schemaPath: "#/definitions/ice/properties/iceServers/items/properties/credential/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                                                                if (func2(data27) < 1)
                                                                  return validate13.errors = [{ instancePath: instancePath + "/ice/iceServers/" + i1 + "/credential", schemaPath: "#/definitions/ice/properties/iceServers/items/properties/credential/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                                              } else
                                                                return validate13.errors = [{ instancePath: instancePath + "/ice/iceServers/" + i1 + "/credential", schemaPath: "#/definitions/ice/properties/iceServers/items/properties/credential/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                            var valid7 = _errs57 === errors;
                                                          } else
                                                            var valid7 = !0;
                                                      }
                                                    } else
                                                      return validate13.errors = [{ instancePath: instancePath + "/ice/iceServers/" + i1, schemaPath: "#/definitions/ice/properties/iceServers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                  var valid6 = _errs49 === errors;
                                                  if (!valid6)
                                                    break;
                                                }
                                              }
                                            } else
                                              return validate13.errors = [{ instancePath: instancePath + "/ice/iceServers", schemaPath: "#/definitions/ice/properties/iceServers/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                          var valid5 = _errs47 === errors;
                                        } else
                                          var valid5 = !0;
                                        if (valid5) {
                                          if (data21.ttl !== void 0) {
                                            let data28 = data21.ttl, _errs59 = errors;
                                            if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28) && isFinite(data28)))
                                              return validate13.errors = [{ instancePath: instancePath + "/ice/ttl", schemaPath: "#/definitions/ice/properties/ttl/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                            if (errors === _errs59 && typeof data28 == "number" && isFinite(data28)) {
                                              if (data28 > 86400 || isNaN(data28))
                                                return validate13.errors = [{ instancePath: instancePath + "/ice/ttl", schemaPath: "#/definitions/ice/properties/ttl/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400" }], !1;
                                              if (data28 < 1 || isNaN(data28))
                                                return validate13.errors = [{ instancePath: instancePath + "/ice/ttl", schemaPath: "#/definitions/ice/properties/ttl/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                            }
                                            var valid5 = _errs59 === errors;
                                          } else
                                            var valid5 = !0;
                                          if (valid5) {
                                            if (data21.serverTime !== void 0) {
                                              let data29 = data21.serverTime, _errs61 = errors;
                                              if (errors === _errs61 && errors === _errs61)
                                                if (typeof data29 == "string") {
                                                  if (func2(data29) > 40)
                                                    return validate13.errors = [{ instancePath: instancePath + "/ice/serverTime", schemaPath: "#/definitions/ice/properties/serverTime/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }], !1;
                                                  if (!formats0.validate(data29))
                                                    return validate13.errors = [{ instancePath: instancePath + "/ice/serverTime", schemaPath: "#/definitions/ice/properties/serverTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                                                } else
                                                  return validate13.errors = [{ instancePath: instancePath + "/ice/serverTime", schemaPath: "#/definitions/ice/properties/serverTime/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var valid5 = _errs61 === errors;
                                            } else
                                              var valid5 = !0;
                                            if (valid5)
                                              if (data21.expiresAt !== void 0) {
                                                let data30 = data21.expiresAt, _errs63 = errors;
                                                if (errors === _errs63 && errors === _errs63)
                                                  if (typeof data30 == "string") {
                                                    if (func2(data30) > 40)
                                                      return validate13.errors = [{ instancePath: instancePath + "/ice/expiresAt", schemaPath: "#/definitions/ice/properties/expiresAt/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }], !1;
                                                    if (!formats0.validate(data30))
                                                      return validate13.errors = [{ instancePath: instancePath + "/ice/expiresAt", schemaPath: "#/definitions/ice/properties/expiresAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                                                  } else
                                                    return validate13.errors = [{ instancePath: instancePath + "/ice/expiresAt", schemaPath: "#/definitions/ice/properties/expiresAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var valid5 = _errs63 === errors;
                                              } else
                                                var valid5 = !0;
                                          }
                                        }
                                      } else
                                        return validate13.errors = [{ instancePath: instancePath + "/ice", schemaPath: "#/definitions/ice/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                    var valid0 = _errs44 === errors;
                                  } else
                                    var valid0 = !0;
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate13.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate13.errors = vErrors, errors === 0;
}
var schema20 = { type: "object", required: ["type", "room", "seq"], properties: { type: { const: "room-updated" }, room: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, seq: { type: "integer", minimum: 0, maximum: 9007199254740991 }, host: { type: "string", minLength: 1, maxLength: 128, pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, topology: { type: "string", enum: ["mesh", "star"] }, locked: { type: "boolean" }, lobby: { type: "boolean" }, maxPeers: { type: "integer", minimum: 1, maximum: 1e3 }, session: { $ref: "#/definitions/session" } } };
var pattern13 = new RegExp("^[^\\u0000-\\u001F\\u007F]*\\S[^\\u0000-\\u001F\\u007F]*$", "u");
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.room === void 0 && (missing0 = "room") || data.seq === void 0 && (missing0 = "seq"))
        return validate14.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.type !== void 0) {
        let _errs1 = errors;
        if (data.type !== "room-updated")
          return validate14.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "room-updated" }, message: "must be equal to constant" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.room !== void 0) {
          let data1 = data.room, _errs2 = errors;
          if (errors === _errs2)
            if (typeof data1 == "string") {
              if (func2(data1) > 255)
                return validate14.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/properties/room/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
              if (func2(data1) < 1)
                return validate14.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/properties/room/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              if (!pattern1.test(data1))
                return validate14.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/properties/room/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
            } else
              return validate14.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/properties/room/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.seq !== void 0) {
            let data2 = data.seq, _errs4 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
              return validate14.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            if (errors === _errs4 && typeof data2 == "number" && isFinite(data2)) {
              if (data2 > 9007199254740991 || isNaN(data2))
                return validate14.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/properties/seq/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
              if (data2 < 0 || isNaN(data2))
                return validate14.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/properties/seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
            }
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.host !== void 0) {
              let data3 = data.host, _errs6 = errors;
              if (errors === _errs6)
                if (typeof data3 == "string") {
                  if (func2(data3) > 128)
                    return validate14.errors = [{ instancePath: instancePath + "/host", schemaPath: "#/properties/host/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                  if (func2(data3) < 1)
                    return validate14.errors = [{ instancePath: instancePath + "/host", schemaPath: "#/properties/host/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  if (!pattern1.test(data3))
                    return validate14.errors = [{ instancePath: instancePath + "/host", schemaPath: "#/properties/host/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                } else
                  return validate14.errors = [{ instancePath: instancePath + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.topology !== void 0) {
                let data4 = data.topology, _errs8 = errors;
                if (typeof data4 != "string")
                  return validate14.errors = [{ instancePath: instancePath + "/topology", schemaPath: "#/properties/topology/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                if (!(data4 === "mesh" || data4 === "star"))
                  return validate14.errors = [{ instancePath: instancePath + "/topology", schemaPath: "#/properties/topology/enum", keyword: "enum", params: { allowedValues: schema20.properties.topology.enum }, message: "must be equal to one of the allowed values" }], !1;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.locked !== void 0) {
                  let _errs10 = errors;
                  if (typeof data.locked != "boolean")
                    return validate14.errors = [{ instancePath: instancePath + "/locked", schemaPath: "#/properties/locked/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                  var valid0 = _errs10 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.lobby !== void 0) {
                    let _errs12 = errors;
                    if (typeof data.lobby != "boolean")
                      return validate14.errors = [{ instancePath: instancePath + "/lobby", schemaPath: "#/properties/lobby/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                    var valid0 = _errs12 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.maxPeers !== void 0) {
                      let data7 = data.maxPeers, _errs14 = errors;
                      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)))
                        return validate14.errors = [{ instancePath: instancePath + "/maxPeers", schemaPath: "#/properties/maxPeers/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                      if (errors === _errs14 && typeof data7 == "number" && isFinite(data7)) {
                        if (data7 > 1e3 || isNaN(data7))
                          return validate14.errors = [{ instancePath: instancePath + "/maxPeers", schemaPath: "#/properties/maxPeers/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" }], !1;
                        if (data7 < 1 || isNaN(data7))
                          return validate14.errors = [{ instancePath: instancePath + "/maxPeers", schemaPath: "#/properties/maxPeers/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                      }
                      var valid0 = _errs14 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.session !== void 0) {
                        let data8 = data.session, _errs16 = errors;
                        if (errors === errors)
                          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                            let missing1;
                            if (data8.title === void 0 && (missing1 = "title"))
                              return validate14.errors = [{ instancePath: instancePath + "/session", schemaPath: "#/definitions/session/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                            if (data8.title !== void 0) {
                              let data9 = data8.title, _errs19 = errors;
                              if (errors === _errs19)
                                if (typeof data9 == "string") {
                                  if (func2(data9) > 100)
                                    return validate14.errors = [{ instancePath: instancePath + "/session/title", schemaPath: "#/definitions/session/properties/title/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }], !1;
                                  if (func2(data9) < 1)
                                    return validate14.errors = [{ instancePath: instancePath + "/session/title", schemaPath: "#/definitions/session/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                  if (!pattern13.test(data9))
                                    return validate14.errors = [{ instancePath: instancePath + "/session/title", schemaPath: "#/definitions/session/properties/title/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]*\\S[^\\u0000-\\u001F\\u007F]*$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]*\\S[^\\u0000-\\u001F\\u007F]*$"' }], !1;
                                } else
                                  return validate14.errors = [{ instancePath: instancePath + "/session/title", schemaPath: "#/definitions/session/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var valid2 = _errs19 === errors;
                            } else
                              var valid2 = !0;
                            if (valid2) {
                              if (data8.description !== void 0) {
                                let data10 = data8.description, _errs21 = errors;
                                if (errors === _errs21)
                                  if (typeof data10 == "string") {
                                    if (func2(data10) > 500)
                                      return validate14.errors = [{ instancePath: instancePath + "/session/description", schemaPath: "#/definitions/session/properties/description/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" }], !1;
                                  } else
                                    return validate14.errors = [{ instancePath: instancePath + "/session/description", schemaPath: "#/definitions/session/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var valid2 = _errs21 === errors;
                              } else
                                var valid2 = !0;
                              if (valid2) {
                                if (data8.tags !== void 0) {
                                  let data11 = data8.tags, _errs23 = errors;
                                  if (errors === _errs23)
                                    if (Array.isArray(data11)) {
                                      if (data11.length > 10)
                                        return validate14.errors = [{ instancePath: instancePath + "/session/tags", schemaPath: "#/definitions/session/properties/tags/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items" }], !1;
                                      {
                                        var valid3 = !0;
                                        let len0 = data11.length;
                                        for (let i0 = 0; i0 < len0; i0++) {
                                          let data12 = data11[i0], _errs25 = errors;
                                          if (errors === _errs25)
                                            if (typeof data12 == "string") {
                                              if (func2(data12) > 32)
                                                return validate14.errors = [{ instancePath: instancePath + "/session/tags/" + i0, schemaPath: "#/definitions/session/properties/tags/items/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" }], !1;
                                              if (func2(data12) < 1)
                                                return validate14.errors = [{ instancePath: instancePath + "/session/tags/" + i0, schemaPath: "#/definitions/session/properties/tags/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                              if (!pattern0.test(data12))
                                                return validate14.errors = [{ instancePath: instancePath + "/session/tags/" + i0, schemaPath: "#/definitions/session/properties/tags/items/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\s\\u0000-\\u001F\\u007F]+$"' }], !1;
                                            } else
                                              return validate14.errors = [{ instancePath: instancePath + "/session/tags/" + i0, schemaPath: "#/definitions/session/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var valid3 = _errs25 === errors;
                                          if (!valid3)
                                            break;
                                        }
                                        if (valid3) {
                                          let i1 = data11.length, j0;
                                          if (i1 > 1) {
                                            let indices0 = {};
                                            for (; i1--; ) {
                                              let item0 = data11[i1];
                                              if (typeof item0 == "string") {
                                                if (typeof indices0[item0] == "number") {
                                                  return j0 = indices0[item0], validate14.errors = [{ instancePath: instancePath + "/session/tags", schemaPath: "#/definitions/session/properties/tags/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" }], !1;
                                                  break;
                                                }
                                                indices0[item0] = i1;
                                              }
                                            }
                                          }
                                        }
                                      }
                                    } else
                                      return validate14.errors = [{ instancePath: instancePath + "/session/tags", schemaPath: "#/definitions/session/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                  var valid2 = _errs23 === errors;
                                } else
                                  var valid2 = !0;
                                if (valid2) {
                                  if (data8.scheduledFor !== void 0) {
                                    let data13 = data8.scheduledFor, _errs27 = errors;
                                    if (errors === _errs27 && errors === _errs27)
                                      if (typeof data13 == "string") {
                                        if (func2(data13) > 40)
                                          return validate14.errors = [{ instancePath: instancePath + "/session/scheduledFor", schemaPath: "#/definitions/session/properties/scheduledFor/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }], !1;
                                        if (!formats0.validate(data13))
                                          return validate14.errors = [{ instancePath: instancePath + "/session/scheduledFor", schemaPath: "#/definitions/session/properties/scheduledFor/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                                      } else
                                        return validate14.errors = [{ instancePath: instancePath + "/session/scheduledFor", schemaPath: "#/definitions/session/properties/scheduledFor/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var valid2 = _errs27 === errors;
                                  } else
                                    var valid2 = !0;
                                  if (valid2) {
                                    if (data8.audio !== void 0) {
                                      let _errs29 = errors;
                                      if (typeof data8.audio != "boolean")
                                        return validate14.errors = [{ instancePath: instancePath + "/session/audio", schemaPath: "#/definitions/session/properties/audio/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                                      var valid2 = _errs29 === errors;
                                    } else
                                      var valid2 = !0;
                                    if (valid2)
                                      if (data8.video !== void 0) {
                                        let _errs31 = errors;
                                        if (typeof data8.video != "boolean")
                                          return validate14.errors = [{ instancePath: instancePath + "/session/video", schemaPath: "#/definitions/session/properties/video/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                                        var valid2 = _errs31 === errors;
                                      } else
                                        var valid2 = !0;
                                  }
                                }
                              }
                            }
                          } else
                            return validate14.errors = [{ instancePath: instancePath + "/session", schemaPath: "#/definitions/session/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var valid0 = _errs16 === errors;
                      } else
                        var valid0 = !0;
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate14.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate14.errors = vErrors, errors === 0;
}
var schema22 = { type: "object", required: ["type", "sessions", "more"], properties: { type: { const: "sessions" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128 }, sessions: { type: "array", maxItems: 1e3, items: { $ref: "#/definitions/listed" } }, more: { type: "boolean" } } }, schema23 = { type: "object", required: ["room", "title", "state", "people", "maxPeers", "createdAt"], properties: { room: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, title: { type: "string", minLength: 1, maxLength: 100, pattern: "^[^\\u0000-\\u001F\\u007F]*\\S[^\\u0000-\\u001F\\u007F]*$" }, description: { type: "string", maxLength: 500 }, tags: { type: "array", maxItems: 10, uniqueItems: !0, items: { type: "string", minLength: 1, maxLength: 32, pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" } }, scheduledFor: { type: "string", format: "date-time", maxLength: 40 }, audio: { type: "boolean" }, video: { type: "boolean" }, state: { type: "string", enum: ["live", "scheduled"] }, host: { type: "object", required: ["userId"], properties: { userId: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" }, name: { type: "string", minLength: 1, maxLength: 64 } } }, people: { type: "integer", minimum: 0, maximum: 1e3 }, maxPeers: { type: "integer", minimum: 1, maximum: 1e3 }, locked: { type: "boolean" }, createdAt: { type: "string", format: "date-time", maxLength: 40 } } };
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.sessions === void 0 && (missing0 = "sessions") || data.more === void 0 && (missing0 = "more"))
        return validate15.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.type !== void 0) {
        let _errs1 = errors;
        if (data.type !== "sessions")
          return validate15.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "sessions" }, message: "must be equal to constant" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.id !== void 0) {
          let data1 = data.id, _errs2 = errors;
          if (typeof data1 != "string" && !(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
            return validate15.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: schema22.properties.id.type }, message: "must be string,integer" }], !1;
          if (errors === _errs2 && typeof data1 == "string") {
            if (func2(data1) > 128)
              return validate15.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
            if (func2(data1) < 1)
              return validate15.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          }
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.sessions !== void 0) {
            let data2 = data.sessions, _errs4 = errors;
            if (errors === _errs4)
              if (Array.isArray(data2)) {
                if (data2.length > 1e3)
                  return validate15.errors = [{ instancePath: instancePath + "/sessions", schemaPath: "#/properties/sessions/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" }], !1;
                {
                  var valid1 = !0;
                  let len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data3 = data2[i0], _errs6 = errors;
                    if (errors === errors)
                      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                        let missing1;
                        if (data3.room === void 0 && (missing1 = "room") || data3.title === void 0 && (missing1 = "title") || data3.state === void 0 && (missing1 = "state") || data3.people === void 0 && (missing1 = "people") || data3.maxPeers === void 0 && (missing1 = "maxPeers") || data3.createdAt === void 0 && (missing1 = "createdAt"))
                          return validate15.errors = [{ instancePath: instancePath + "/sessions/" + i0, schemaPath: "#/definitions/listed/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                        if (data3.room !== void 0) {
                          let data4 = data3.room, _errs9 = errors;
                          if (errors === _errs9)
                            if (typeof data4 == "string") {
                              if (func2(data4) > 255)
                                return validate15.errors = [{ instancePath: instancePath + "/sessions/" + i0 + "/room", schemaPath: "#/definitions/listed/properties/room/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                              if (func2(data4) < 1)
                                return validate15.errors = [{ instancePath: instancePath + "/sessions/" + i0 + "/room", schemaPath: "#/definitions/listed/properties/room/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                              if (!pattern1.test(data4))
                                return validate15.errors = [{ instancePath: instancePath + "/sessions/" + i0 + "/room", schemaPath: "#/definitions/listed/properties/room/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                            } else
                              return validate15.errors = [{ instancePath: instancePath + "/sessions/" + i0 + "/room", schemaPath: "#/definitions/listed/properties/room/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid3 = _errs9 === errors;
                        } else
                          var valid3 = !0;
                        if (valid3) {
                          if (data3.title !== void 0) {
                            let data5 = data3.title, _errs11 = errors;
                            if (errors === _errs11)
                              if (typeof data5 == "string") {
                                if (func2(data5) > 100)
                                  return validate15.errors = [{ instancePath: instancePath + "/sessions/" + i0 + "/title", schemaPath: "#/definitions/listed/properties/title/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }], !1;
                                if (func2(data5) < 1)
                                  return validate15.errors = [{ instancePath: instancePath + "/sessions/" + i0 + "/title", schemaPath: "#/definitions/listed/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                if (!pattern13.test(data5))
                                  return validate15.errors = [{ instancePath: instancePath + "/sessions/" + i0 + "/title", schemaPath: "#/definitions/listed/properties/title/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]*\\S[^\\u0000-\\u001F\\u007F]*$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]*\\S[^\\u0000-\\u001F\\u007F]*$"' }], !1;
                              } else
                                return validate15.errors = [{ instancePath: instancePath + "/sessions/" + i0 + "/title", schemaPath: "#/definitions/listed/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var valid3 = _errs11 === errors;
                          } else
                            var valid3 = !0;
                          if (valid3) {
                            if (data3.description !== void 0) {
                              let data6 = data3.description, _errs13 = errors;
                              if (errors === _errs13)
                                if (typeof data6 == "string") {
                                  if (func2(data6) > 500)
                                    return validate15.errors = [{ instancePath: instancePath + "/sessions/" + i0 + "/description", schemaPath: "#/definitions/listed/properties/description/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" }], !1;
                                } else
                                  return validate15.errors = [{ instancePath: instancePath + "/sessions/" + i0 + "/description", schemaPath: "#/definitions/listed/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var valid3 = _errs13 === errors;
                            } else
                              var valid3 = !0;
                            if (valid3) {
                              if (data3.tags !== void 0) {
                                let data7 = data3.tags, _errs15 = errors;
                                if (errors === _errs15)
                                  if (Array.isArray(data7)) {
                                    if (data7.length > 10)
                                      return validate15.errors = [{ instancePath: instancePath + "/sessions/" + i0 + "/tags", schemaPath: "#/definitions/listed/properties/tags/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items" }], !1;
                                    {
                                      var valid4 = !0;
                                      let len1 = data7.length;
                                      for (let i1 = 0; i1 < len1; i1++) {
                                        let data8 = data7[i1], _errs17 = errors;
                                        if (errors === _errs17)
                                          if (typeof data8 == "string") {
                                            if (func2(data8) > 32)
                                              return validate15.errors = [{ instancePath: instancePath + "/sessions/" + i0 + "/tags/" + i1, schemaPath: "#/definitions/listed/properties/tags/items/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" }], !1;
                                            if (func2(data8) < 1)
                                              return validate15.errors = [{ instancePath: instancePath + "/sessions/" + i0 + "/tags/" + i1, schemaPath: "#/definitions/listed/properties/tags/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                            if (!pattern0.test(data8))
                                              return validate15.errors = [{ instancePath: instancePath + "/sessions/" + i0 + "/tags/" + i1, schemaPath: "#/definitions/listed/properties/tags/items/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\s\\u0000-\\u001F\\u007F]+$"' }], !1;
                                          } else
                                            return validate15.errors = [{ instancePath: instancePath + "/sessions/" + i0 + "/tags/" + i1, schemaPath: "#/definitions/listed/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var valid4 = _errs17 === errors;
                                        if (!valid4)
                                          break;
                                      }
                                      if (valid4) {
                                        let i2 = data7.length, j0;
                                        if (i2 > 1) {
                                          let indices0 = {};
                                          for (; i2--; ) {
                                            let item0 = data7[i2];
                                            if (typeof item0 == "string") {
                                              if (typeof indices0[item0] == "number") {
                                                return j0 = indices0[item0], validate15.errors = [{ instancePath: instancePath + "/sessions/" + i0 + "/tags", schemaPath: "#/definitions/listed/properties/tags/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)" }], !1;
                                                break;
                                              }
                                              indices0[item0] = i2;
                                            }
                                          }
                                        }
                                      }
                                    }
                                  } else
                                    return validate15.errors = [{ instancePath: instancePath + "/sessions/" + i0 + "/tags", schemaPath: "#/definitions/listed/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                var valid3 = _errs15 === errors;
                              } else
                                var valid3 = !0;
                              if (valid3) {
                                if (data3.scheduledFor !== void 0) {
                                  let data9 = data3.scheduledFor, _errs19 = errors;
                                  if (errors === _errs19 && errors === _errs19)
                                    if (typeof data9 == "string") {
                                      if (func2(data9) > 40)
                                        return validate15.errors = [{ instancePath: instancePath + "/sessions/" + i0 + "/scheduledFor", schemaPath: "#/definitions/listed/properties/scheduledFor/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }], !1;
                                      if (!formats0.validate(data9))
                                        return validate15.errors = [{ instancePath: instancePath + "/sessions/" + i0 + "/scheduledFor", schemaPath: "#/definitions/listed/properties/scheduledFor/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                                    } else
                                      return validate15.errors = [{ instancePath: instancePath + "/sessions/" + i0 + "/scheduledFor", schemaPath: "#/definitions/listed/properties/scheduledFor/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  var valid3 = _errs19 === errors;
                                } else
                                  var valid3 = !0;
                                if (valid3) {
                                  if (data3.audio !== void 0) {
                                    let _errs21 = errors;
                                    if (typeof data3.audio != "boolean")
                                      return validate15.errors = [{ instancePath: instancePath + "/sessions/" + i0 + "/audio", schemaPath: "#/definitions/listed/properties/audio/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                                    var valid3 = _errs21 === errors;
                                  } else
                                    var valid3 = !0;
                                  if (valid3) {
                                    if (data3.video !== void 0) {
                                      let _errs23 = errors;
                                      if (typeof data3.video != "boolean")
                                        return validate15.errors = [{ instancePath: instancePath + "/sessions/" + i0 + "/video", schemaPath: "#/definitions/listed/properties/video/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                                      var valid3 = _errs23 === errors;
                                    } else
                                      var valid3 = !0;
                                    if (valid3) {
                                      if (data3.state !== void 0) {
                                        let data12 = data3.state, _errs25 = errors;
                                        if (typeof data12 != "string")
                                          return validate15.errors = [{ instancePath: instancePath + "/sessions/" + i0 + "/state", schemaPath: "#/definitions/listed/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        if (!(data12 === "live" || data12 === "scheduled"))
                                          return validate15.errors = [{ instancePath: instancePath + "/sessions/" + i0 + "/state", schemaPath: "#/definitions/listed/properties/state/enum", keyword: "enum", params: { allowedValues: schema23.properties.state.enum }, message: "must be equal to one of the allowed values" }], !1;
                                        var valid3 = _errs25 === errors;
                                      } else
                                        var valid3 = !0;
                                      if (valid3) {
                                        if (data3.host !== void 0) {
                                          let data13 = data3.host, _errs27 = errors;
                                          if (errors === _errs27)
                                            if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                                              let missing2;
                                              if (data13.userId === void 0 && (missing2 = "userId"))
                                                return validate15.errors = [{ instancePath: instancePath + "/sessions/" + i0 + "/host", schemaPath: "#/definitions/listed/properties/host/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
                                              if (data13.userId !== void 0) {
                                                let data14 = data13.userId, _errs29 = errors;
                                                if (errors === _errs29)
                                                  if (typeof data14 == "string") {
                                                    if (func2(data14) > 255)
                                                      return validate15.errors = [{ instancePath: instancePath + "/sessions/" + i0 + "/host/userId", schemaPath: "#/definitions/listed/properties/host/properties/userId/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                                                    if (func2(data14) < 1)
                                                      return validate15.errors = [{ instancePath: instancePath + "/sessions/" + i0 + "/host/userId", schemaPath: "#/definitions/listed/properties/host/properties/userId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                                    if (!pattern0.test(data14))
                                                      return validate15.errors = [{ instancePath: instancePath + "/sessions/" + i0 + "/host/userId", schemaPath: "#/definitions/listed/properties/host/properties/userId/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\s\\u0000-\\u001F\\u007F]+$"' }], !1;
                                                  } else
                                                    return validate15.errors = [{ instancePath: instancePath + "/sessions/" + i0 + "/host/userId", schemaPath: "#/definitions/listed/properties/host/properties/userId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var valid6 = _errs29 === errors;
                                              } else
                                                var valid6 = !0;
                                              if (valid6)
                                                if (data13.name !== void 0) {
                                                  let data15 = data13.name, _errs31 = errors;
                                                  if (errors === _errs31)
                                                    if (typeof data15 == "string") {
                                                      if (func2(data15) > 64)
                                                        return validate15.errors = [{ instancePath: instancePath + "/sessions/" + i0 + "/host/name", schemaPath: "#/definitions/listed/properties/host/properties/name/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                                                      if (func2(data15) < 1)
                                                        return validate15.errors = [{ instancePath: instancePath + "/sessions/" + i0 + "/host/name", schemaPath: "#/definitions/listed/properties/host/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                                    } else
                                                      return validate15.errors = [{ instancePath: instancePath + "/sessions/" + i0 + "/host/name", schemaPath: "#/definitions/listed/properties/host/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                  var valid6 = _errs31 === errors;
                                                } else
                                                  var valid6 = !0;
                                            } else
                                              return validate15.errors = [{ instancePath: instancePath + "/sessions/" + i0 + "/host", schemaPath: "#/definitions/listed/properties/host/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                          var valid3 = _errs27 === errors;
                                        } else
                                          var valid3 = !0;
                                        if (valid3) {
                                          if (data3.people !== void 0) {
                                            let data16 = data3.people, _errs33 = errors;
                                            if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16)))
                                              return validate15.errors = [{ instancePath: instancePath + "/sessions/" + i0 + "/people", schemaPath: "#/definitions/listed/properties/people/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                            if (errors === _errs33 && typeof data16 == "number" && isFinite(data16)) {
                                              if (data16 > 1e3 || isNaN(data16))
                                                return validate15.errors = [{ instancePath: instancePath + "/sessions/" + i0 + "/people", schemaPath: "#/definitions/listed/properties/people/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" }], !1;
                                              if (data16 < 0 || isNaN(data16))
                                                return validate15.errors = [{ instancePath: instancePath + "/sessions/" + i0 + "/people", schemaPath: "#/definitions/listed/properties/people/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                            }
                                            var valid3 = _errs33 === errors;
                                          } else
                                            var valid3 = !0;
                                          if (valid3) {
                                            if (data3.maxPeers !== void 0) {
                                              let data17 = data3.maxPeers, _errs35 = errors;
                                              if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17)))
                                                return validate15.errors = [{ instancePath: instancePath + "/sessions/" + i0 + "/maxPeers", schemaPath: "#/definitions/listed/properties/maxPeers/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                              if (errors === _errs35 && typeof data17 == "number" && isFinite(data17)) {
                                                if (data17 > 1e3 || isNaN(data17))
                                                  return validate15.errors = [{ instancePath: instancePath + "/sessions/" + i0 + "/maxPeers", schemaPath: "#/definitions/listed/properties/maxPeers/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" }], !1;
                                                if (data17 < 1 || isNaN(data17))
                                                  return validate15.errors = [{ instancePath: instancePath + "/sessions/" + i0 + "/maxPeers", schemaPath: "#/definitions/listed/properties/maxPeers/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                              }
                                              var valid3 = _errs35 === errors;
                                            } else
                                              var valid3 = !0;
                                            if (valid3) {
                                              if (data3.locked !== void 0) {
                                                let _errs37 = errors;
                                                if (typeof data3.locked != "boolean")
                                                  return validate15.errors = [{ instancePath: instancePath + "/sessions/" + i0 + "/locked", schemaPath: "#/definitions/listed/properties/locked/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                                                var valid3 = _errs37 === errors;
                                              } else
                                                var valid3 = !0;
                                              if (valid3)
                                                if (data3.createdAt !== void 0) {
                                                  let data19 = data3.createdAt, _errs39 = errors;
                                                  if (errors === _errs39 && errors === _errs39)
                                                    if (typeof data19 == "string") {
                                                      if (func2(data19) > 40)
                                                        return validate15.errors = [{ instancePath: instancePath + "/sessions/" + i0 + "/createdAt", schemaPath: "#/definitions/listed/properties/createdAt/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }], !1;
                                                      if (!formats0.validate(data19))
                                                        return validate15.errors = [{ instancePath: instancePath + "/sessions/" + i0 + "/createdAt", schemaPath: "#/definitions/listed/properties/createdAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                                                    } else
                                                      return validate15.errors = [{ instancePath: instancePath + "/sessions/" + i0 + "/createdAt", schemaPath: "#/definitions/listed/properties/createdAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                  var valid3 = _errs39 === errors;
                                                } else
                                                  var valid3 = !0;
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      } else
                        return validate15.errors = [{ instancePath: instancePath + "/sessions/" + i0, schemaPath: "#/definitions/listed/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var valid1 = _errs6 === errors;
                    if (!valid1)
                      break;
                  }
                }
              } else
                return validate15.errors = [{ instancePath: instancePath + "/sessions", schemaPath: "#/properties/sessions/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.more !== void 0) {
              let _errs41 = errors;
              if (typeof data.more != "boolean")
                return validate15.errors = [{ instancePath: instancePath + "/more", schemaPath: "#/properties/more/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
              var valid0 = _errs41 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate15.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate15.errors = vErrors, errors === 0;
}
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.session === void 0 && (missing0 = "session"))
        return validate16.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.type !== void 0) {
        let _errs1 = errors;
        if (data.type !== "session-changed")
          return validate16.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "session-changed" }, message: "must be equal to constant" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.session !== void 0) {
          let data1 = data.session, _errs2 = errors;
          if (errors === errors)
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              let missing1;
              if (data1.room === void 0 && (missing1 = "room") || data1.title === void 0 && (missing1 = "title") || data1.state === void 0 && (missing1 = "state") || data1.people === void 0 && (missing1 = "people") || data1.maxPeers === void 0 && (missing1 = "maxPeers") || data1.createdAt === void 0 && (missing1 = "createdAt"))
                return validate16.errors = [{ instancePath: instancePath + "/session", schemaPath: "#/definitions/listed/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
              if (data1.room !== void 0) {
                let data2 = data1.room, _errs5 = errors;
                if (errors === _errs5)
                  if (typeof data2 == "string") {
                    if (func2(data2) > 255)
                      return validate16.errors = [{ instancePath: instancePath + "/session/room", schemaPath: "#/definitions/listed/properties/room/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                    if (func2(data2) < 1)
                      return validate16.errors = [{ instancePath: instancePath + "/session/room", schemaPath: "#/definitions/listed/properties/room/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                    if (!pattern1.test(data2))
                      return validate16.errors = [{ instancePath: instancePath + "/session/room", schemaPath: "#/definitions/listed/properties/room/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                  } else
                    return validate16.errors = [{ instancePath: instancePath + "/session/room", schemaPath: "#/definitions/listed/properties/room/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid2 = _errs5 === errors;
              } else
                var valid2 = !0;
              if (valid2) {
                if (data1.title !== void 0) {
                  let data3 = data1.title, _errs7 = errors;
                  if (errors === _errs7)
                    if (typeof data3 == "string") {
                      if (func2(data3) > 100)
                        return validate16.errors = [{ instancePath: instancePath + "/session/title", schemaPath: "#/definitions/listed/properties/title/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }], !1;
                      if (func2(data3) < 1)
                        return validate16.errors = [{ instancePath: instancePath + "/session/title", schemaPath: "#/definitions/listed/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      if (!pattern13.test(data3))
                        return validate16.errors = [{ instancePath: instancePath + "/session/title", schemaPath: "#/definitions/listed/properties/title/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]*\\S[^\\u0000-\\u001F\\u007F]*$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]*\\S[^\\u0000-\\u001F\\u007F]*$"' }], !1;
                    } else
                      return validate16.errors = [{ instancePath: instancePath + "/session/title", schemaPath: "#/definitions/listed/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid2 = _errs7 === errors;
                } else
                  var valid2 = !0;
                if (valid2) {
                  if (data1.description !== void 0) {
                    let data4 = data1.description, _errs9 = errors;
                    if (errors === _errs9)
                      if (typeof data4 == "string") {
                        if (func2(data4) > 500)
                          return validate16.errors = [{ instancePath: instancePath + "/session/description", schemaPath: "#/definitions/listed/properties/description/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" }], !1;
                      } else
                        return validate16.errors = [{ instancePath: instancePath + "/session/description", schemaPath: "#/definitions/listed/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid2 = _errs9 === errors;
                  } else
                    var valid2 = !0;
                  if (valid2) {
                    if (data1.tags !== void 0) {
                      let data5 = data1.tags, _errs11 = errors;
                      if (errors === _errs11)
                        if (Array.isArray(data5)) {
                          if (data5.length > 10)
                            return validate16.errors = [{ instancePath: instancePath + "/session/tags", schemaPath: "#/definitions/listed/properties/tags/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items" }], !1;
                          {
                            var valid3 = !0;
                            let len0 = data5.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              let data6 = data5[i0], _errs13 = errors;
                              if (errors === _errs13)
                                if (typeof data6 == "string") {
                                  if (func2(data6) > 32)
                                    return validate16.errors = [{ instancePath: instancePath + "/session/tags/" + i0, schemaPath: "#/definitions/listed/properties/tags/items/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" }], !1;
                                  if (func2(data6) < 1)
                                    return validate16.errors = [{ instancePath: instancePath + "/session/tags/" + i0, schemaPath: "#/definitions/listed/properties/tags/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                  if (!pattern0.test(data6))
                                    return validate16.errors = [{ instancePath: instancePath + "/session/tags/" + i0, schemaPath: "#/definitions/listed/properties/tags/items/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\s\\u0000-\\u001F\\u007F]+$"' }], !1;
                                } else
                                  return validate16.errors = [{ instancePath: instancePath + "/session/tags/" + i0, schemaPath: "#/definitions/listed/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var valid3 = _errs13 === errors;
                              if (!valid3)
                                break;
                            }
                            if (valid3) {
                              let i1 = data5.length, j0;
                              if (i1 > 1) {
                                let indices0 = {};
                                for (; i1--; ) {
                                  let item0 = data5[i1];
                                  if (typeof item0 == "string") {
                                    if (typeof indices0[item0] == "number") {
                                      return j0 = indices0[item0], validate16.errors = [{ instancePath: instancePath + "/session/tags", schemaPath: "#/definitions/listed/properties/tags/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" }], !1;
                                      break;
                                    }
                                    indices0[item0] = i1;
                                  }
                                }
                              }
                            }
                          }
                        } else
                          return validate16.errors = [{ instancePath: instancePath + "/session/tags", schemaPath: "#/definitions/listed/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                      var valid2 = _errs11 === errors;
                    } else
                      var valid2 = !0;
                    if (valid2) {
                      if (data1.scheduledFor !== void 0) {
                        let data7 = data1.scheduledFor, _errs15 = errors;
                        if (errors === _errs15 && errors === _errs15)
                          if (typeof data7 == "string") {
                            if (func2(data7) > 40)
                              return validate16.errors = [{ instancePath: instancePath + "/session/scheduledFor", schemaPath: "#/definitions/listed/properties/scheduledFor/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }], !1;
                            if (!formats0.validate(data7))
                              return validate16.errors = [{ instancePath: instancePath + "/session/scheduledFor", schemaPath: "#/definitions/listed/properties/scheduledFor/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                          } else
                            return validate16.errors = [{ instancePath: instancePath + "/session/scheduledFor", schemaPath: "#/definitions/listed/properties/scheduledFor/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid2 = _errs15 === errors;
                      } else
                        var valid2 = !0;
                      if (valid2) {
                        if (data1.audio !== void 0) {
                          let _errs17 = errors;
                          if (typeof data1.audio != "boolean")
                            return validate16.errors = [{ instancePath: instancePath + "/session/audio", schemaPath: "#/definitions/listed/properties/audio/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                          var valid2 = _errs17 === errors;
                        } else
                          var valid2 = !0;
                        if (valid2) {
                          if (data1.video !== void 0) {
                            let _errs19 = errors;
                            if (typeof data1.video != "boolean")
                              return validate16.errors = [{ instancePath: instancePath + "/session/video", schemaPath: "#/definitions/listed/properties/video/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                            var valid2 = _errs19 === errors;
                          } else
                            var valid2 = !0;
                          if (valid2) {
                            if (data1.state !== void 0) {
                              let data10 = data1.state, _errs21 = errors;
                              if (typeof data10 != "string")
                                return validate16.errors = [{ instancePath: instancePath + "/session/state", schemaPath: "#/definitions/listed/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              if (!(data10 === "live" || data10 === "scheduled"))
                                return validate16.errors = [{ instancePath: instancePath + "/session/state", schemaPath: "#/definitions/listed/properties/state/enum", keyword: "enum", params: { allowedValues: schema23.properties.state.enum }, message: "must be equal to one of the allowed values" }], !1;
                              var valid2 = _errs21 === errors;
                            } else
                              var valid2 = !0;
                            if (valid2) {
                              if (data1.host !== void 0) {
                                let data11 = data1.host, _errs23 = errors;
                                if (errors === _errs23)
                                  if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                                    let missing2;
                                    if (data11.userId === void 0 && (missing2 = "userId"))
                                      return validate16.errors = [{ instancePath: instancePath + "/session/host", schemaPath: "#/definitions/listed/properties/host/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
                                    if (data11.userId !== void 0) {
                                      let data12 = data11.userId, _errs25 = errors;
                                      if (errors === _errs25)
                                        if (typeof data12 == "string") {
                                          if (func2(data12) > 255)
                                            return validate16.errors = [{ instancePath: instancePath + "/session/host/userId", schemaPath: "#/definitions/listed/properties/host/properties/userId/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                                          if (func2(data12) < 1)
                                            return validate16.errors = [{ instancePath: instancePath + "/session/host/userId", schemaPath: "#/definitions/listed/properties/host/properties/userId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                          if (!pattern0.test(data12))
                                            return validate16.errors = [{ instancePath: instancePath + "/session/host/userId", schemaPath: "#/definitions/listed/properties/host/properties/userId/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\s\\u0000-\\u001F\\u007F]+$"' }], !1;
                                        } else
                                          return validate16.errors = [{ instancePath: instancePath + "/session/host/userId", schemaPath: "#/definitions/listed/properties/host/properties/userId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var valid5 = _errs25 === errors;
                                    } else
                                      var valid5 = !0;
                                    if (valid5)
                                      if (data11.name !== void 0) {
                                        let data13 = data11.name, _errs27 = errors;
                                        if (errors === _errs27)
                                          if (typeof data13 == "string") {
                                            if (func2(data13) > 64)
                                              return validate16.errors = [{ instancePath: instancePath + "/session/host/name", schemaPath: "#/definitions/listed/properties/host/properties/name/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                                            if (func2(data13) < 1)
                                              return validate16.errors = [{ instancePath: instancePath + "/session/host/name", schemaPath: "#/definitions/listed/properties/host/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                          } else
                                            return validate16.errors = [{ instancePath: instancePath + "/session/host/name", schemaPath: "#/definitions/listed/properties/host/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var valid5 = _errs27 === errors;
                                      } else
                                        var valid5 = !0;
                                  } else
                                    return validate16.errors = [{ instancePath: instancePath + "/session/host", schemaPath: "#/definitions/listed/properties/host/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                var valid2 = _errs23 === errors;
                              } else
                                var valid2 = !0;
                              if (valid2) {
                                if (data1.people !== void 0) {
                                  let data14 = data1.people, _errs29 = errors;
                                  if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14)))
                                    return validate16.errors = [{ instancePath: instancePath + "/session/people", schemaPath: "#/definitions/listed/properties/people/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                  if (errors === _errs29 && typeof data14 == "number" && isFinite(data14)) {
                                    if (data14 > 1e3 || isNaN(data14))
                                      return validate16.errors = [{ instancePath: instancePath + "/session/people", schemaPath: "#/definitions/listed/properties/people/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" }], !1;
                                    if (data14 < 0 || isNaN(data14))
                                      return validate16.errors = [{ instancePath: instancePath + "/session/people", schemaPath: "#/definitions/listed/properties/people/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                  }
                                  var valid2 = _errs29 === errors;
                                } else
                                  var valid2 = !0;
                                if (valid2) {
                                  if (data1.maxPeers !== void 0) {
                                    let data15 = data1.maxPeers, _errs31 = errors;
                                    if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15)))
                                      return validate16.errors = [{ instancePath: instancePath + "/session/maxPeers", schemaPath: "#/definitions/listed/properties/maxPeers/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                    if (errors === _errs31 && typeof data15 == "number" && isFinite(data15)) {
                                      if (data15 > 1e3 || isNaN(data15))
                                        return validate16.errors = [{ instancePath: instancePath + "/session/maxPeers", schemaPath: "#/definitions/listed/properties/maxPeers/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" }], !1;
                                      if (data15 < 1 || isNaN(data15))
                                        return validate16.errors = [{ instancePath: instancePath + "/session/maxPeers", schemaPath: "#/definitions/listed/properties/maxPeers/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                    }
                                    var valid2 = _errs31 === errors;
                                  } else
                                    var valid2 = !0;
                                  if (valid2) {
                                    if (data1.locked !== void 0) {
                                      let _errs33 = errors;
                                      if (typeof data1.locked != "boolean")
                                        return validate16.errors = [{ instancePath: instancePath + "/session/locked", schemaPath: "#/definitions/listed/properties/locked/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                                      var valid2 = _errs33 === errors;
                                    } else
                                      var valid2 = !0;
                                    if (valid2)
                                      if (data1.createdAt !== void 0) {
                                        let data17 = data1.createdAt, _errs35 = errors;
                                        if (errors === _errs35 && errors === _errs35)
                                          if (typeof data17 == "string") {
                                            if (func2(data17) > 40)
                                              return validate16.errors = [{ instancePath: instancePath + "/session/createdAt", schemaPath: "#/definitions/listed/properties/createdAt/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }], !1;
                                            if (!formats0.validate(data17))
                                              return validate16.errors = [{ instancePath: instancePath + "/session/createdAt", schemaPath: "#/definitions/listed/properties/createdAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                                          } else
                                            return validate16.errors = [{ instancePath: instancePath + "/session/createdAt", schemaPath: "#/definitions/listed/properties/createdAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var valid2 = _errs35 === errors;
                                      } else
                                        var valid2 = !0;
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            } else
              return validate16.errors = [{ instancePath: instancePath + "/session", schemaPath: "#/definitions/listed/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
    } else
      return validate16.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate16.errors = vErrors, errors === 0;
}
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.ice === void 0 && (missing0 = "ice"))
        return validate17.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.type !== void 0) {
        let _errs1 = errors;
        if (data.type !== "ice-servers")
          return validate17.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "ice-servers" }, message: "must be equal to constant" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.ice !== void 0) {
          let data1 = data.ice, _errs2 = errors;
          if (errors === errors)
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              let missing1;
              if (data1.iceServers === void 0 && (missing1 = "iceServers") || data1.ttl === void 0 && (missing1 = "ttl") || data1.serverTime === void 0 && (missing1 = "serverTime") || data1.expiresAt === void 0 && (missing1 = "expiresAt"))
                return validate17.errors = [{ instancePath: instancePath + "/ice", schemaPath: "#/definitions/ice/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
              if (data1.iceServers !== void 0) {
                let data2 = data1.iceServers, _errs5 = errors;
                if (errors === _errs5)
                  if (Array.isArray(data2)) {
                    if (data2.length > 20)
                      return validate17.errors = [{ instancePath: instancePath + "/ice/iceServers", schemaPath: "#/definitions/ice/properties/iceServers/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" }], !1;
                    {
                      var valid3 = !0;
                      let len0 = data2.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let data3 = data2[i0], _errs7 = errors;
                        if (errors === _errs7)
                          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                            let missing2;
                            if (data3.urls === void 0 && (missing2 = "urls"))
                              return validate17.errors = [{ instancePath: instancePath + "/ice/iceServers/" + i0, schemaPath: "#/definitions/ice/properties/iceServers/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
                            if (data3.urls !== void 0) {
                              let data4 = data3.urls, _errs9 = errors;
                              if (errors === _errs9)
                                if (Array.isArray(data4)) {
                                  if (data4.length > 20)
                                    return validate17.errors = [{ instancePath: instancePath + "/ice/iceServers/" + i0 + "/urls", schemaPath: "#/definitions/ice/properties/iceServers/items/properties/urls/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" }], !1;
                                  if (data4.length < 1)
                                    return validate17.errors = [{ instancePath: instancePath + "/ice/iceServers/" + i0 + "/urls", schemaPath: "#/definitions/ice/properties/iceServers/items/properties/urls/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
                                  {
                                    var valid5 = !0;
                                    let len1 = data4.length;
                                    for (let i1 = 0; i1 < len1; i1++) {
                                      let data5 = data4[i1], _errs11 = errors;
                                      if (errors === _errs11)
                                        if (typeof data5 == "string") {
                                          if (func2(data5) > 300)
                                            return validate17.errors = [{ instancePath: instancePath + "/ice/iceServers/" + i0 + "/urls/" + i1, schemaPath: "#/definitions/ice/properties/iceServers/items/properties/urls/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }], !1;
                                          if (func2(data5) < 1)
                                            return validate17.errors = [{ instancePath: instancePath + "/ice/iceServers/" + i0 + "/urls/" + i1, schemaPath: "#/definitions/ice/properties/iceServers/items/properties/urls/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                        } else
                                          return validate17.errors = [{ instancePath: instancePath + "/ice/iceServers/" + i0 + "/urls/" + i1, schemaPath: "#/definitions/ice/properties/iceServers/items/properties/urls/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var valid5 = _errs11 === errors;
                                      if (!valid5)
                                        break;
                                    }
                                  }
                                } else
                                  return validate17.errors = [{ instancePath: instancePath + "/ice/iceServers/" + i0 + "/urls", schemaPath: "#/definitions/ice/properties/iceServers/items/properties/urls/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                              var valid4 = _errs9 === errors;
                            } else
                              var valid4 = !0;
                            if (valid4) {
                              if (data3.username !== void 0) {
                                let data6 = data3.username, _errs13 = errors;
                                if (errors === _errs13)
                                  if (typeof data6 == "string") {
                                    if (func2(data6) > 160)
                                      return validate17.errors = [{ instancePath: instancePath + "/ice/iceServers/" + i0 + "/username", schemaPath: "#/definitions/ice/properties/iceServers/items/properties/username/maxLength", keyword: "maxLength", params: { limit: 160 }, message: "must NOT have more than 160 characters" }], !1;
                                    if (func2(data6) < 1)
                                      return validate17.errors = [{ instancePath: instancePath + "/ice/iceServers/" + i0 + "/username", schemaPath: "#/definitions/ice/properties/iceServers/items/properties/username/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                  } else
                                    return validate17.errors = [{ instancePath: instancePath + "/ice/iceServers/" + i0 + "/username", schemaPath: "#/definitions/ice/properties/iceServers/items/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var valid4 = _errs13 === errors;
                              } else
                                var valid4 = !0;
                              if (valid4)
                                if (data3.credential !== void 0) {
                                  let data7 = data3.credential, _errs15 = errors;
                                  if (errors === _errs15)
                                    if (typeof data7 == "string") {
                                      if (func2(data7) > 128)
                                        return validate17.errors = [{ instancePath: instancePath + "/ice/iceServers/" + i0 + "/credential", schemaPath: "#/definitions/ice/properties/iceServers/items/properties/credential/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                                      if (func2(data7) < 1)
                                        return validate17.errors = [{ instancePath: instancePath + "/ice/iceServers/" + i0 + "/credential", schemaPath: "#/definitions/ice/properties/iceServers/items/properties/credential/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                    } else
                                      return validate17.errors = [{ instancePath: instancePath + "/ice/iceServers/" + i0 + "/credential", schemaPath: "#/definitions/ice/properties/iceServers/items/properties/credential/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  var valid4 = _errs15 === errors;
                                } else
                                  var valid4 = !0;
                            }
                          } else
                            return validate17.errors = [{ instancePath: instancePath + "/ice/iceServers/" + i0, schemaPath: "#/definitions/ice/properties/iceServers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var valid3 = _errs7 === errors;
                        if (!valid3)
                          break;
                      }
                    }
                  } else
                    return validate17.errors = [{ instancePath: instancePath + "/ice/iceServers", schemaPath: "#/definitions/ice/properties/iceServers/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                var valid2 = _errs5 === errors;
              } else
                var valid2 = !0;
              if (valid2) {
                if (data1.ttl !== void 0) {
                  let data8 = data1.ttl, _errs17 = errors;
                  if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)))
                    return validate17.errors = [{ instancePath: instancePath + "/ice/ttl", schemaPath: "#/definitions/ice/properties/ttl/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  if (errors === _errs17 && typeof data8 == "number" && isFinite(data8)) {
                    if (data8 > 86400 || isNaN(data8))
                      return validate17.errors = [{ instancePath: instancePath + "/ice/ttl", schemaPath: "#/definitions/ice/properties/ttl/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400" }], !1;
                    if (data8 < 1 || isNaN(data8))
                      return validate17.errors = [{ instancePath: instancePath + "/ice/ttl", schemaPath: "#/definitions/ice/properties/ttl/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                  }
                  var valid2 = _errs17 === errors;
                } else
                  var valid2 = !0;
                if (valid2) {
                  if (data1.serverTime !== void 0) {
                    let data9 = data1.serverTime, _errs19 = errors;
                    if (errors === _errs19 && errors === _errs19)
                      if (typeof data9 == "string") {
                        if (func2(data9) > 40)
                          return validate17.errors = [{ instancePath: instancePath + "/ice/serverTime", schemaPath: "#/definitions/ice/properties/serverTime/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }], !1;
                        if (!formats0.validate(data9))
                          return validate17.errors = [{ instancePath: instancePath + "/ice/serverTime", schemaPath: "#/definitions/ice/properties/serverTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                      } else
                        return validate17.errors = [{ instancePath: instancePath + "/ice/serverTime", schemaPath: "#/definitions/ice/properties/serverTime/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid2 = _errs19 === errors;
                  } else
                    var valid2 = !0;
                  if (valid2)
                    if (data1.expiresAt !== void 0) {
                      let data10 = data1.expiresAt, _errs21 = errors;
                      if (errors === _errs21 && errors === _errs21)
                        if (typeof data10 == "string") {
                          if (func2(data10) > 40)
                            return validate17.errors = [{ instancePath: instancePath + "/ice/expiresAt", schemaPath: "#/definitions/ice/properties/expiresAt/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }], !1;
                          if (!formats0.validate(data10))
                            return validate17.errors = [{ instancePath: instancePath + "/ice/expiresAt", schemaPath: "#/definitions/ice/properties/expiresAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                        } else
                          return validate17.errors = [{ instancePath: instancePath + "/ice/expiresAt", schemaPath: "#/definitions/ice/properties/expiresAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid2 = _errs21 === errors;
                    } else
                      var valid2 = !0;
                }
              }
            } else
              return validate17.errors = [{ instancePath: instancePath + "/ice", schemaPath: "#/definitions/ice/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
    } else
      return validate17.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate17.errors = vErrors, errors === 0;
}
var pattern47 = new RegExp("^[A-Za-z0-9_-]+$", "u"), pattern57 = new RegExp("^[a-z][a-z0-9]*(_[a-z0-9]+)*$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return validate10.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let tag0 = data.type;
        if (typeof tag0 == "string")
          if (tag0 === "welcome")
            validate11(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length);
          else if (tag0 === "refreshed") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing1;
                if (data.type === void 0 && (missing1 = "type"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/refreshed/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs6 = errors;
                  if (data.type !== "refreshed")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/refreshed/properties/type/const", keyword: "const", params: { allowedValue: "refreshed" }, message: "must be equal to constant" }], !1;
                  var valid4 = _errs6 === errors;
                } else
                  var valid4 = !0;
                if (valid4)
                  if (data.id !== void 0) {
                    let data1 = data.id, _errs7 = errors;
                    if (typeof data1 != "string" && !(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
                      return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/refreshed/properties/id/type", keyword: "type", params: { type: schema28.properties.id.type }, message: "must be string,integer" }], !1;
                    if (errors === _errs7 && typeof data1 == "string") {
                      if (func2(data1) > 128)
                        return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/refreshed/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                      if (func2(data1) < 1)
                        return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/refreshed/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                    }
                    var valid4 = _errs7 === errors;
                  } else
                    var valid4 = !0;
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/refreshed/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "ack") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing2;
                if (data.type === void 0 && (missing2 = "type") || data.id === void 0 && (missing2 = "id"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/ack/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs12 = errors;
                  if (data.type !== "ack")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/ack/properties/type/const", keyword: "const", params: { allowedValue: "ack" }, message: "must be equal to constant" }], !1;
                  var valid7 = _errs12 === errors;
                } else
                  var valid7 = !0;
                if (valid7)
                  if (data.id !== void 0) {
                    let data3 = data.id, _errs13 = errors;
                    if (typeof data3 != "string" && !(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
                      return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/ack/properties/id/type", keyword: "type", params: { type: schema29.properties.id.type }, message: "must be string,integer" }], !1;
                    if (errors === _errs13 && typeof data3 == "string") {
                      if (func2(data3) > 128)
                        return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/ack/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                      if (func2(data3) < 1)
                        return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/ack/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                    }
                    var valid7 = _errs13 === errors;
                  } else
                    var valid7 = !0;
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/ack/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "pong") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing3;
                if (data.type === void 0 && (missing3 = "type"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/pong/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs18 = errors;
                  if (data.type !== "pong")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/pong/properties/type/const", keyword: "const", params: { allowedValue: "pong" }, message: "must be equal to constant" }], !1;
                  var valid10 = _errs18 === errors;
                } else
                  var valid10 = !0;
                if (valid10)
                  if (data.id !== void 0) {
                    let data5 = data.id, _errs19 = errors;
                    if (typeof data5 != "string" && !(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
                      return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/pong/properties/id/type", keyword: "type", params: { type: schema30.properties.id.type }, message: "must be string,integer" }], !1;
                    if (errors === _errs19 && typeof data5 == "string") {
                      if (func2(data5) > 128)
                        return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/pong/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                      if (func2(data5) < 1)
                        return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/pong/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                    }
                    var valid10 = _errs19 === errors;
                  } else
                    var valid10 = !0;
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/pong/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "joined")
            validate12(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length);
          else if (tag0 === "resumed")
            validate13(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length);
          else if (tag0 === "waiting") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing4;
                if (data.type === void 0 && (missing4 = "type") || data.room === void 0 && (missing4 = "room") || data.peerId === void 0 && (missing4 = "peerId"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/waiting/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs26 = errors;
                  if (data.type !== "waiting")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/waiting/properties/type/const", keyword: "const", params: { allowedValue: "waiting" }, message: "must be equal to constant" }], !1;
                  var valid15 = _errs26 === errors;
                } else
                  var valid15 = !0;
                if (valid15) {
                  if (data.id !== void 0) {
                    let data7 = data.id, _errs27 = errors;
                    if (typeof data7 != "string" && !(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)))
                      return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/waiting/properties/id/type", keyword: "type", params: { type: schema31.properties.id.type }, message: "must be string,integer" }], !1;
                    if (errors === _errs27 && typeof data7 == "string") {
                      if (func2(data7) > 128)
                        return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/waiting/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                      if (func2(data7) < 1)
                        return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/waiting/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                    }
                    var valid15 = _errs27 === errors;
                  } else
                    var valid15 = !0;
                  if (valid15) {
                    if (data.room !== void 0) {
                      let data8 = data.room, _errs29 = errors;
                      if (errors === _errs29)
                        if (typeof data8 == "string") {
                          if (func2(data8) > 255)
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/waiting/properties/room/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                          if (func2(data8) < 1)
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/waiting/properties/room/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          if (!pattern1.test(data8))
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/waiting/properties/room/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/waiting/properties/room/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid15 = _errs29 === errors;
                    } else
                      var valid15 = !0;
                    if (valid15)
                      if (data.peerId !== void 0) {
                        let data9 = data.peerId, _errs31 = errors;
                        if (errors === _errs31)
                          if (typeof data9 == "string") {
                            if (func2(data9) > 128)
                              return validate10.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/definitions/waiting/properties/peerId/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                            if (func2(data9) < 1)
                              return validate10.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/definitions/waiting/properties/peerId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                            if (!pattern1.test(data9))
                              return validate10.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/definitions/waiting/properties/peerId/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                          } else
                            return validate10.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/definitions/waiting/properties/peerId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid15 = _errs31 === errors;
                      } else
                        var valid15 = !0;
                  }
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/waiting/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "peer-joined") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing5;
                if (data.type === void 0 && (missing5 = "type") || data.peerId === void 0 && (missing5 = "peerId") || data.userId === void 0 && (missing5 = "userId") || data.room === void 0 && (missing5 = "room") || data.seq === void 0 && (missing5 = "seq"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/peer-joined/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs36 = errors;
                  if (data.type !== "peer-joined")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/peer-joined/properties/type/const", keyword: "const", params: { allowedValue: "peer-joined" }, message: "must be equal to constant" }], !1;
                  var valid18 = _errs36 === errors;
                } else
                  var valid18 = !0;
                if (valid18) {
                  if (data.peerId !== void 0) {
                    let data11 = data.peerId, _errs37 = errors;
                    if (errors === _errs37)
                      if (typeof data11 == "string") {
                        if (func2(data11) > 128)
                          return validate10.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/definitions/peer-joined/properties/peerId/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                        if (func2(data11) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/definitions/peer-joined/properties/peerId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                        if (!pattern1.test(data11))
                          return validate10.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/definitions/peer-joined/properties/peerId/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                      } else
                        return validate10.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/definitions/peer-joined/properties/peerId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid18 = _errs37 === errors;
                  } else
                    var valid18 = !0;
                  if (valid18) {
                    if (data.userId !== void 0) {
                      let data12 = data.userId, _errs39 = errors;
                      if (errors === _errs39)
                        if (typeof data12 == "string") {
                          if (func2(data12) > 255)
                            return validate10.errors = [{ instancePath: instancePath + "/userId", schemaPath: "#/definitions/peer-joined/properties/userId/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                          if (func2(data12) < 1)
                            return validate10.errors = [{ instancePath: instancePath + "/userId", schemaPath: "#/definitions/peer-joined/properties/userId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          if (!pattern0.test(data12))
                            return validate10.errors = [{ instancePath: instancePath + "/userId", schemaPath: "#/definitions/peer-joined/properties/userId/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\s\\u0000-\\u001F\\u007F]+$"' }], !1;
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/userId", schemaPath: "#/definitions/peer-joined/properties/userId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid18 = _errs39 === errors;
                    } else
                      var valid18 = !0;
                    if (valid18) {
                      if (data.metadata !== void 0) {
                        let data13 = data.metadata, _errs41 = errors;
                        if (errors === _errs41 && !(data13 && typeof data13 == "object" && !Array.isArray(data13)))
                          return validate10.errors = [{ instancePath: instancePath + "/metadata", schemaPath: "#/definitions/peer-joined/properties/metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var valid18 = _errs41 === errors;
                      } else
                        var valid18 = !0;
                      if (valid18) {
                        if (data.name !== void 0) {
                          let data14 = data.name, _errs44 = errors;
                          if (errors === _errs44)
                            if (typeof data14 == "string") {
                              if (func2(data14) > 64)
                                return validate10.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/definitions/peer-joined/properties/name/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                              if (func2(data14) < 1)
                                return validate10.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/definitions/peer-joined/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                            } else
                              return validate10.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/definitions/peer-joined/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid18 = _errs44 === errors;
                        } else
                          var valid18 = !0;
                        if (valid18) {
                          if (data.role !== void 0) {
                            let data15 = data.role, _errs46 = errors;
                            if (typeof data15 != "string")
                              return validate10.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/definitions/peer-joined/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            if (!(data15 === "host" || data15 === "editor" || data15 === "viewer"))
                              return validate10.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/definitions/peer-joined/properties/role/enum", keyword: "enum", params: { allowedValues: schema32.properties.role.enum }, message: "must be equal to one of the allowed values" }], !1;
                            var valid18 = _errs46 === errors;
                          } else
                            var valid18 = !0;
                          if (valid18) {
                            if (data.room !== void 0) {
                              let data16 = data.room, _errs48 = errors;
                              if (errors === _errs48)
                                if (typeof data16 == "string") {
                                  if (func2(data16) > 255)
                                    return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/peer-joined/properties/room/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                                  if (func2(data16) < 1)
                                    return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/peer-joined/properties/room/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                  if (!pattern1.test(data16))
                                    return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/peer-joined/properties/room/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                                } else
                                  return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/peer-joined/properties/room/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var valid18 = _errs48 === errors;
                            } else
                              var valid18 = !0;
                            if (valid18)
                              if (data.seq !== void 0) {
                                let data17 = data.seq, _errs50 = errors;
                                if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17)))
                                  return validate10.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/definitions/peer-joined/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                if (errors === _errs50 && typeof data17 == "number" && isFinite(data17)) {
                                  if (data17 > 9007199254740991 || isNaN(data17))
                                    return validate10.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/definitions/peer-joined/properties/seq/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                                  if (data17 < 0 || isNaN(data17))
                                    return validate10.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/definitions/peer-joined/properties/seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                }
                                var valid18 = _errs50 === errors;
                              } else
                                var valid18 = !0;
                          }
                        }
                      }
                    }
                  }
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/peer-joined/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "peer-left") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing6;
                if (data.type === void 0 && (missing6 = "type") || data.peerId === void 0 && (missing6 = "peerId") || data.room === void 0 && (missing6 = "room") || data.seq === void 0 && (missing6 = "seq"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/peer-left/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs55 = errors;
                  if (data.type !== "peer-left")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/peer-left/properties/type/const", keyword: "const", params: { allowedValue: "peer-left" }, message: "must be equal to constant" }], !1;
                  var valid21 = _errs55 === errors;
                } else
                  var valid21 = !0;
                if (valid21) {
                  if (data.peerId !== void 0) {
                    let data19 = data.peerId, _errs56 = errors;
                    if (errors === _errs56)
                      if (typeof data19 == "string") {
                        if (func2(data19) > 128)
                          return validate10.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/definitions/peer-left/properties/peerId/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                        if (func2(data19) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/definitions/peer-left/properties/peerId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                        if (!pattern1.test(data19))
                          return validate10.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/definitions/peer-left/properties/peerId/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                      } else
                        return validate10.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/definitions/peer-left/properties/peerId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid21 = _errs56 === errors;
                  } else
                    var valid21 = !0;
                  if (valid21) {
                    if (data.room !== void 0) {
                      let data20 = data.room, _errs58 = errors;
                      if (errors === _errs58)
                        if (typeof data20 == "string") {
                          if (func2(data20) > 255)
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/peer-left/properties/room/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                          if (func2(data20) < 1)
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/peer-left/properties/room/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          if (!pattern1.test(data20))
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/peer-left/properties/room/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/peer-left/properties/room/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid21 = _errs58 === errors;
                    } else
                      var valid21 = !0;
                    if (valid21) {
                      if (data.seq !== void 0) {
                        let data21 = data.seq, _errs60 = errors;
                        if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21)))
                          return validate10.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/definitions/peer-left/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                        if (errors === _errs60 && typeof data21 == "number" && isFinite(data21)) {
                          if (data21 > 9007199254740991 || isNaN(data21))
                            return validate10.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/definitions/peer-left/properties/seq/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                          if (data21 < 0 || isNaN(data21))
                            return validate10.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/definitions/peer-left/properties/seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                        }
                        var valid21 = _errs60 === errors;
                      } else
                        var valid21 = !0;
                      if (valid21)
                        if (data.reason !== void 0) {
                          let data22 = data.reason, _errs62 = errors;
                          if (typeof data22 != "string")
                            return validate10.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/definitions/peer-left/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          if (!(data22 === "left" || data22 === "lost" || data22 === "kicked" || data22 === "banned"))
                            return validate10.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/definitions/peer-left/properties/reason/enum", keyword: "enum", params: { allowedValues: schema33.properties.reason.enum }, message: "must be equal to one of the allowed values" }], !1;
                          var valid21 = _errs62 === errors;
                        } else
                          var valid21 = !0;
                    }
                  }
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/peer-left/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "peer-interrupted") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing7;
                if (data.type === void 0 && (missing7 = "type") || data.peerId === void 0 && (missing7 = "peerId") || data.room === void 0 && (missing7 = "room") || data.seq === void 0 && (missing7 = "seq"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/peer-interrupted/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs67 = errors;
                  if (data.type !== "peer-interrupted")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/peer-interrupted/properties/type/const", keyword: "const", params: { allowedValue: "peer-interrupted" }, message: "must be equal to constant" }], !1;
                  var valid24 = _errs67 === errors;
                } else
                  var valid24 = !0;
                if (valid24) {
                  if (data.peerId !== void 0) {
                    let data24 = data.peerId, _errs68 = errors;
                    if (errors === _errs68)
                      if (typeof data24 == "string") {
                        if (func2(data24) > 128)
                          return validate10.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/definitions/peer-interrupted/properties/peerId/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                        if (func2(data24) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/definitions/peer-interrupted/properties/peerId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                        if (!pattern1.test(data24))
                          return validate10.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/definitions/peer-interrupted/properties/peerId/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                      } else
                        return validate10.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/definitions/peer-interrupted/properties/peerId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid24 = _errs68 === errors;
                  } else
                    var valid24 = !0;
                  if (valid24) {
                    if (data.room !== void 0) {
                      let data25 = data.room, _errs70 = errors;
                      if (errors === _errs70)
                        if (typeof data25 == "string") {
                          if (func2(data25) > 255)
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/peer-interrupted/properties/room/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                          if (func2(data25) < 1)
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/peer-interrupted/properties/room/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          if (!pattern1.test(data25))
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/peer-interrupted/properties/room/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/peer-interrupted/properties/room/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid24 = _errs70 === errors;
                    } else
                      var valid24 = !0;
                    if (valid24)
                      if (data.seq !== void 0) {
                        let data26 = data.seq, _errs72 = errors;
                        if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26)))
                          return validate10.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/definitions/peer-interrupted/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                        if (errors === _errs72 && typeof data26 == "number" && isFinite(data26)) {
                          if (data26 > 9007199254740991 || isNaN(data26))
                            return validate10.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/definitions/peer-interrupted/properties/seq/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                          if (data26 < 0 || isNaN(data26))
                            return validate10.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/definitions/peer-interrupted/properties/seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                        }
                        var valid24 = _errs72 === errors;
                      } else
                        var valid24 = !0;
                  }
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/peer-interrupted/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "peer-resumed") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing8;
                if (data.type === void 0 && (missing8 = "type") || data.peerId === void 0 && (missing8 = "peerId") || data.room === void 0 && (missing8 = "room") || data.seq === void 0 && (missing8 = "seq"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/peer-resumed/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs77 = errors;
                  if (data.type !== "peer-resumed")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/peer-resumed/properties/type/const", keyword: "const", params: { allowedValue: "peer-resumed" }, message: "must be equal to constant" }], !1;
                  var valid27 = _errs77 === errors;
                } else
                  var valid27 = !0;
                if (valid27) {
                  if (data.peerId !== void 0) {
                    let data28 = data.peerId, _errs78 = errors;
                    if (errors === _errs78)
                      if (typeof data28 == "string") {
                        if (func2(data28) > 128)
                          return validate10.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/definitions/peer-resumed/properties/peerId/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                        if (func2(data28) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/definitions/peer-resumed/properties/peerId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                        if (!pattern1.test(data28))
                          return validate10.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/definitions/peer-resumed/properties/peerId/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                      } else
                        return validate10.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/definitions/peer-resumed/properties/peerId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid27 = _errs78 === errors;
                  } else
                    var valid27 = !0;
                  if (valid27) {
                    if (data.room !== void 0) {
                      let data29 = data.room, _errs80 = errors;
                      if (errors === _errs80)
                        if (typeof data29 == "string") {
                          if (func2(data29) > 255)
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/peer-resumed/properties/room/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                          if (func2(data29) < 1)
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/peer-resumed/properties/room/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          if (!pattern1.test(data29))
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/peer-resumed/properties/room/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/peer-resumed/properties/room/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid27 = _errs80 === errors;
                    } else
                      var valid27 = !0;
                    if (valid27)
                      if (data.seq !== void 0) {
                        let data30 = data.seq, _errs82 = errors;
                        if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30) && isFinite(data30)))
                          return validate10.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/definitions/peer-resumed/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                        if (errors === _errs82 && typeof data30 == "number" && isFinite(data30)) {
                          if (data30 > 9007199254740991 || isNaN(data30))
                            return validate10.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/definitions/peer-resumed/properties/seq/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                          if (data30 < 0 || isNaN(data30))
                            return validate10.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/definitions/peer-resumed/properties/seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                        }
                        var valid27 = _errs82 === errors;
                      } else
                        var valid27 = !0;
                  }
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/peer-resumed/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "peer-waiting") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing9;
                if (data.type === void 0 && (missing9 = "type") || data.peerId === void 0 && (missing9 = "peerId") || data.userId === void 0 && (missing9 = "userId") || data.room === void 0 && (missing9 = "room") || data.seq === void 0 && (missing9 = "seq"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/peer-waiting/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs87 = errors;
                  if (data.type !== "peer-waiting")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/peer-waiting/properties/type/const", keyword: "const", params: { allowedValue: "peer-waiting" }, message: "must be equal to constant" }], !1;
                  var valid30 = _errs87 === errors;
                } else
                  var valid30 = !0;
                if (valid30) {
                  if (data.peerId !== void 0) {
                    let data32 = data.peerId, _errs88 = errors;
                    if (errors === _errs88)
                      if (typeof data32 == "string") {
                        if (func2(data32) > 128)
                          return validate10.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/definitions/peer-waiting/properties/peerId/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                        if (func2(data32) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/definitions/peer-waiting/properties/peerId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                        if (!pattern1.test(data32))
                          return validate10.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/definitions/peer-waiting/properties/peerId/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                      } else
                        return validate10.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/definitions/peer-waiting/properties/peerId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid30 = _errs88 === errors;
                  } else
                    var valid30 = !0;
                  if (valid30) {
                    if (data.userId !== void 0) {
                      let data33 = data.userId, _errs90 = errors;
                      if (errors === _errs90)
                        if (typeof data33 == "string") {
                          if (func2(data33) > 255)
                            return validate10.errors = [{ instancePath: instancePath + "/userId", schemaPath: "#/definitions/peer-waiting/properties/userId/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                          if (func2(data33) < 1)
                            return validate10.errors = [{ instancePath: instancePath + "/userId", schemaPath: "#/definitions/peer-waiting/properties/userId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          if (!pattern0.test(data33))
                            return validate10.errors = [{ instancePath: instancePath + "/userId", schemaPath: "#/definitions/peer-waiting/properties/userId/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\s\\u0000-\\u001F\\u007F]+$"' }], !1;
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/userId", schemaPath: "#/definitions/peer-waiting/properties/userId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid30 = _errs90 === errors;
                    } else
                      var valid30 = !0;
                    if (valid30) {
                      if (data.metadata !== void 0) {
                        let data34 = data.metadata, _errs92 = errors;
                        if (errors === _errs92 && !(data34 && typeof data34 == "object" && !Array.isArray(data34)))
                          return validate10.errors = [{ instancePath: instancePath + "/metadata", schemaPath: "#/definitions/peer-waiting/properties/metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var valid30 = _errs92 === errors;
                      } else
                        var valid30 = !0;
                      if (valid30) {
                        if (data.name !== void 0) {
                          let data35 = data.name, _errs95 = errors;
                          if (errors === _errs95)
                            if (typeof data35 == "string") {
                              if (func2(data35) > 64)
                                return validate10.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/definitions/peer-waiting/properties/name/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                              if (func2(data35) < 1)
                                return validate10.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/definitions/peer-waiting/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                            } else
                              return validate10.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/definitions/peer-waiting/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid30 = _errs95 === errors;
                        } else
                          var valid30 = !0;
                        if (valid30) {
                          if (data.room !== void 0) {
                            let data36 = data.room, _errs97 = errors;
                            if (errors === _errs97)
                              if (typeof data36 == "string") {
                                if (func2(data36) > 255)
                                  return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/peer-waiting/properties/room/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                                if (func2(data36) < 1)
                                  return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/peer-waiting/properties/room/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                if (!pattern1.test(data36))
                                  return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/peer-waiting/properties/room/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                              } else
                                return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/peer-waiting/properties/room/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var valid30 = _errs97 === errors;
                          } else
                            var valid30 = !0;
                          if (valid30)
                            if (data.seq !== void 0) {
                              let data37 = data.seq, _errs99 = errors;
                              if (!(typeof data37 == "number" && !(data37 % 1) && !isNaN(data37) && isFinite(data37)))
                                return validate10.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/definitions/peer-waiting/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                              if (errors === _errs99 && typeof data37 == "number" && isFinite(data37)) {
                                if (data37 > 9007199254740991 || isNaN(data37))
                                  return validate10.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/definitions/peer-waiting/properties/seq/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                                if (data37 < 0 || isNaN(data37))
                                  return validate10.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/definitions/peer-waiting/properties/seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                              }
                              var valid30 = _errs99 === errors;
                            } else
                              var valid30 = !0;
                        }
                      }
                    }
                  }
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/peer-waiting/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "peer-gave-up") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing10;
                if (data.type === void 0 && (missing10 = "type") || data.peerId === void 0 && (missing10 = "peerId") || data.room === void 0 && (missing10 = "room") || data.seq === void 0 && (missing10 = "seq"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/peer-gave-up/required", keyword: "required", params: { missingProperty: missing10 }, message: "must have required property '" + missing10 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs104 = errors;
                  if (data.type !== "peer-gave-up")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/peer-gave-up/properties/type/const", keyword: "const", params: { allowedValue: "peer-gave-up" }, message: "must be equal to constant" }], !1;
                  var valid33 = _errs104 === errors;
                } else
                  var valid33 = !0;
                if (valid33) {
                  if (data.peerId !== void 0) {
                    let data39 = data.peerId, _errs105 = errors;
                    if (errors === _errs105)
                      if (typeof data39 == "string") {
                        if (func2(data39) > 128)
                          return validate10.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/definitions/peer-gave-up/properties/peerId/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                        if (func2(data39) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/definitions/peer-gave-up/properties/peerId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                        if (!pattern1.test(data39))
                          return validate10.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/definitions/peer-gave-up/properties/peerId/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                      } else
                        return validate10.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/definitions/peer-gave-up/properties/peerId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid33 = _errs105 === errors;
                  } else
                    var valid33 = !0;
                  if (valid33) {
                    if (data.room !== void 0) {
                      let data40 = data.room, _errs107 = errors;
                      if (errors === _errs107)
                        if (typeof data40 == "string") {
                          if (func2(data40) > 255)
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/peer-gave-up/properties/room/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                          if (func2(data40) < 1)
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/peer-gave-up/properties/room/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          if (!pattern1.test(data40))
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/peer-gave-up/properties/room/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/peer-gave-up/properties/room/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid33 = _errs107 === errors;
                    } else
                      var valid33 = !0;
                    if (valid33)
                      if (data.seq !== void 0) {
                        let data41 = data.seq, _errs109 = errors;
                        if (!(typeof data41 == "number" && !(data41 % 1) && !isNaN(data41) && isFinite(data41)))
                          return validate10.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/definitions/peer-gave-up/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                        if (errors === _errs109 && typeof data41 == "number" && isFinite(data41)) {
                          if (data41 > 9007199254740991 || isNaN(data41))
                            return validate10.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/definitions/peer-gave-up/properties/seq/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                          if (data41 < 0 || isNaN(data41))
                            return validate10.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/definitions/peer-gave-up/properties/seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                        }
                        var valid33 = _errs109 === errors;
                      } else
                        var valid33 = !0;
                  }
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/peer-gave-up/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "role-changed") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing11;
                if (data.type === void 0 && (missing11 = "type") || data.peerId === void 0 && (missing11 = "peerId") || data.role === void 0 && (missing11 = "role") || data.room === void 0 && (missing11 = "room") || data.seq === void 0 && (missing11 = "seq"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/role-changed/required", keyword: "required", params: { missingProperty: missing11 }, message: "must have required property '" + missing11 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs114 = errors;
                  if (data.type !== "role-changed")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/role-changed/properties/type/const", keyword: "const", params: { allowedValue: "role-changed" }, message: "must be equal to constant" }], !1;
                  var valid36 = _errs114 === errors;
                } else
                  var valid36 = !0;
                if (valid36) {
                  if (data.peerId !== void 0) {
                    let data43 = data.peerId, _errs115 = errors;
                    if (errors === _errs115)
                      if (typeof data43 == "string") {
                        if (func2(data43) > 128)
                          return validate10.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/definitions/role-changed/properties/peerId/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                        if (func2(data43) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/definitions/role-changed/properties/peerId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                        if (!pattern1.test(data43))
                          return validate10.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/definitions/role-changed/properties/peerId/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                      } else
                        return validate10.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/definitions/role-changed/properties/peerId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid36 = _errs115 === errors;
                  } else
                    var valid36 = !0;
                  if (valid36) {
                    if (data.role !== void 0) {
                      let data44 = data.role, _errs117 = errors;
                      if (typeof data44 != "string")
                        return validate10.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/definitions/role-changed/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      if (!(data44 === "host" || data44 === "editor" || data44 === "viewer"))
                        return validate10.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/definitions/role-changed/properties/role/enum", keyword: "enum", params: { allowedValues: schema38.properties.role.enum }, message: "must be equal to one of the allowed values" }], !1;
                      var valid36 = _errs117 === errors;
                    } else
                      var valid36 = !0;
                    if (valid36) {
                      if (data.room !== void 0) {
                        let data45 = data.room, _errs119 = errors;
                        if (errors === _errs119)
                          if (typeof data45 == "string") {
                            if (func2(data45) > 255)
                              return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/role-changed/properties/room/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                            if (func2(data45) < 1)
                              return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/role-changed/properties/room/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                            if (!pattern1.test(data45))
                              return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/role-changed/properties/room/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                          } else
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/role-changed/properties/room/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid36 = _errs119 === errors;
                      } else
                        var valid36 = !0;
                      if (valid36)
                        if (data.seq !== void 0) {
                          let data46 = data.seq, _errs121 = errors;
                          if (!(typeof data46 == "number" && !(data46 % 1) && !isNaN(data46) && isFinite(data46)))
                            return validate10.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/definitions/role-changed/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                          if (errors === _errs121 && typeof data46 == "number" && isFinite(data46)) {
                            if (data46 > 9007199254740991 || isNaN(data46))
                              return validate10.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/definitions/role-changed/properties/seq/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                            if (data46 < 0 || isNaN(data46))
                              return validate10.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/definitions/role-changed/properties/seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                          }
                          var valid36 = _errs121 === errors;
                        } else
                          var valid36 = !0;
                    }
                  }
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/role-changed/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "room-updated")
            validate14(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors), errors = vErrors.length);
          else if (tag0 === "removed") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing12;
                if (data.type === void 0 && (missing12 = "type") || data.room === void 0 && (missing12 = "room") || data.reason === void 0 && (missing12 = "reason"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/removed/required", keyword: "required", params: { missingProperty: missing12 }, message: "must have required property '" + missing12 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs127 = errors;
                  if (data.type !== "removed")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/removed/properties/type/const", keyword: "const", params: { allowedValue: "removed" }, message: "must be equal to constant" }], !1;
                  var valid40 = _errs127 === errors;
                } else
                  var valid40 = !0;
                if (valid40) {
                  if (data.room !== void 0) {
                    let data48 = data.room, _errs128 = errors;
                    if (errors === _errs128)
                      if (typeof data48 == "string") {
                        if (func2(data48) > 255)
                          return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/removed/properties/room/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                        if (func2(data48) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/removed/properties/room/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                        if (!pattern1.test(data48))
                          return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/removed/properties/room/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                      } else
                        return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/removed/properties/room/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid40 = _errs128 === errors;
                  } else
                    var valid40 = !0;
                  if (valid40) {
                    if (data.reason !== void 0) {
                      let data49 = data.reason, _errs130 = errors;
                      if (typeof data49 != "string")
                        return validate10.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/definitions/removed/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      if (!(data49 === "kicked" || data49 === "banned" || data49 === "denied" || data49 === "ended" || data49 === "lost" || data49 === "taken-over"))
                        return validate10.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/definitions/removed/properties/reason/enum", keyword: "enum", params: { allowedValues: schema39.properties.reason.enum }, message: "must be equal to one of the allowed values" }], !1;
                      var valid40 = _errs130 === errors;
                    } else
                      var valid40 = !0;
                    if (valid40)
                      if (data.seq !== void 0) {
                        let data50 = data.seq, _errs132 = errors;
                        if (!(typeof data50 == "number" && !(data50 % 1) && !isNaN(data50) && isFinite(data50)))
                          return validate10.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/definitions/removed/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                        if (errors === _errs132 && typeof data50 == "number" && isFinite(data50)) {
                          if (data50 > 9007199254740991 || isNaN(data50))
                            return validate10.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/definitions/removed/properties/seq/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                          if (data50 < 0 || isNaN(data50))
                            return validate10.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/definitions/removed/properties/seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                        }
                        var valid40 = _errs132 === errors;
                      } else
                        var valid40 = !0;
                  }
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/removed/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "left") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing13;
                if (data.type === void 0 && (missing13 = "type") || data.room === void 0 && (missing13 = "room"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/left/required", keyword: "required", params: { missingProperty: missing13 }, message: "must have required property '" + missing13 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs137 = errors;
                  if (data.type !== "left")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/left/properties/type/const", keyword: "const", params: { allowedValue: "left" }, message: "must be equal to constant" }], !1;
                  var valid43 = _errs137 === errors;
                } else
                  var valid43 = !0;
                if (valid43) {
                  if (data.id !== void 0) {
                    let data52 = data.id, _errs138 = errors;
                    if (typeof data52 != "string" && !(typeof data52 == "number" && !(data52 % 1) && !isNaN(data52) && isFinite(data52)))
                      return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/left/properties/id/type", keyword: "type", params: { type: schema40.properties.id.type }, message: "must be string,integer" }], !1;
                    if (errors === _errs138 && typeof data52 == "string") {
                      if (func2(data52) > 128)
                        return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/left/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                      if (func2(data52) < 1)
                        return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/left/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                    }
                    var valid43 = _errs138 === errors;
                  } else
                    var valid43 = !0;
                  if (valid43)
                    if (data.room !== void 0) {
                      let data53 = data.room, _errs140 = errors;
                      if (errors === _errs140)
                        if (typeof data53 == "string") {
                          if (func2(data53) > 255)
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/left/properties/room/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                          if (func2(data53) < 1)
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/left/properties/room/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          if (!pattern1.test(data53))
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/left/properties/room/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/left/properties/room/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid43 = _errs140 === errors;
                    } else
                      var valid43 = !0;
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/left/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "signal") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing14;
                if (data.type === void 0 && (missing14 = "type") || data.from === void 0 && (missing14 = "from") || data.signal === void 0 && (missing14 = "signal") || data.room === void 0 && (missing14 = "room") || data.seq === void 0 && (missing14 = "seq"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/signal/required", keyword: "required", params: { missingProperty: missing14 }, message: "must have required property '" + missing14 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs145 = errors;
                  if (data.type !== "signal")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/signal/properties/type/const", keyword: "const", params: { allowedValue: "signal" }, message: "must be equal to constant" }], !1;
                  var valid46 = _errs145 === errors;
                } else
                  var valid46 = !0;
                if (valid46) {
                  if (data.from !== void 0) {
                    let data55 = data.from, _errs146 = errors;
                    if (errors === _errs146)
                      if (typeof data55 == "string") {
                        if (func2(data55) > 128)
                          return validate10.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/definitions/signal/properties/from/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                        if (func2(data55) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/definitions/signal/properties/from/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                        if (!pattern1.test(data55))
                          return validate10.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/definitions/signal/properties/from/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                      } else
                        return validate10.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/definitions/signal/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid46 = _errs146 === errors;
                  } else
                    var valid46 = !0;
                  if (valid46) {
                    if (data.signal !== void 0) {
                      let data56 = data.signal, _errs148 = errors;
                      if ((!data56 || typeof data56 != "object") && typeof data56 != "string" && !(typeof data56 == "number" && isFinite(data56)) && typeof data56 != "boolean")
                        return validate10.errors = [{ instancePath: instancePath + "/signal", schemaPath: "#/definitions/signal/properties/signal/type", keyword: "type", params: { type: schema41.properties.signal.type }, message: "must be object,array,string,number,boolean" }], !1;
                      var valid46 = _errs148 === errors;
                    } else
                      var valid46 = !0;
                    if (valid46) {
                      if (data.room !== void 0) {
                        let data57 = data.room, _errs150 = errors;
                        if (errors === _errs150)
                          if (typeof data57 == "string") {
                            if (func2(data57) > 255)
                              return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/signal/properties/room/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                            if (func2(data57) < 1)
                              return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/signal/properties/room/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                            if (!pattern1.test(data57))
                              return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/signal/properties/room/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                          } else
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/signal/properties/room/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid46 = _errs150 === errors;
                      } else
                        var valid46 = !0;
                      if (valid46)
                        if (data.seq !== void 0) {
                          let data58 = data.seq, _errs152 = errors;
                          if (!(typeof data58 == "number" && !(data58 % 1) && !isNaN(data58) && isFinite(data58)))
                            return validate10.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/definitions/signal/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                          if (errors === _errs152 && typeof data58 == "number" && isFinite(data58)) {
                            if (data58 > 9007199254740991 || isNaN(data58))
                              return validate10.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/definitions/signal/properties/seq/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                            if (data58 < 0 || isNaN(data58))
                              return validate10.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/definitions/signal/properties/seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                          }
                          var valid46 = _errs152 === errors;
                        } else
                          var valid46 = !0;
                    }
                  }
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/signal/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "invite") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing15;
                if (data.type === void 0 && (missing15 = "type") || data.from === void 0 && (missing15 = "from") || data.roomId === void 0 && (missing15 = "roomId") || data.invitation === void 0 && (missing15 = "invitation"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/invite/required", keyword: "required", params: { missingProperty: missing15 }, message: "must have required property '" + missing15 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs157 = errors;
                  if (data.type !== "invite")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/invite/properties/type/const", keyword: "const", params: { allowedValue: "invite" }, message: "must be equal to constant" }], !1;
                  var valid49 = _errs157 === errors;
                } else
                  var valid49 = !0;
                if (valid49) {
                  if (data.from !== void 0) {
                    let data60 = data.from, _errs158 = errors;
                    if (errors === _errs158)
                      if (typeof data60 == "string") {
                        if (func2(data60) > 255)
                          return validate10.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/definitions/invite/properties/from/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                        if (func2(data60) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/definitions/invite/properties/from/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                        if (!pattern0.test(data60))
                          return validate10.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/definitions/invite/properties/from/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\s\\u0000-\\u001F\\u007F]+$"' }], !1;
                      } else
                        return validate10.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/definitions/invite/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid49 = _errs158 === errors;
                  } else
                    var valid49 = !0;
                  if (valid49) {
                    if (data.fromName !== void 0) {
                      let data61 = data.fromName, _errs160 = errors;
                      if (errors === _errs160)
                        if (typeof data61 == "string") {
                          if (func2(data61) > 64)
                            return validate10.errors = [{ instancePath: instancePath + "/fromName", schemaPath: "#/definitions/invite/properties/fromName/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                          if (func2(data61) < 1)
                            return validate10.errors = [{ instancePath: instancePath + "/fromName", schemaPath: "#/definitions/invite/properties/fromName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/fromName", schemaPath: "#/definitions/invite/properties/fromName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid49 = _errs160 === errors;
                    } else
                      var valid49 = !0;
                    if (valid49) {
                      if (data.roomId !== void 0) {
                        let data62 = data.roomId, _errs162 = errors;
                        if (errors === _errs162)
                          if (typeof data62 == "string") {
                            if (func2(data62) > 255)
                              return validate10.errors = [{ instancePath: instancePath + "/roomId", schemaPath: "#/definitions/invite/properties/roomId/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                            if (func2(data62) < 1)
                              return validate10.errors = [{ instancePath: instancePath + "/roomId", schemaPath: "#/definitions/invite/properties/roomId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                            if (!pattern1.test(data62))
                              return validate10.errors = [{ instancePath: instancePath + "/roomId", schemaPath: "#/definitions/invite/properties/roomId/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                          } else
                            return validate10.errors = [{ instancePath: instancePath + "/roomId", schemaPath: "#/definitions/invite/properties/roomId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid49 = _errs162 === errors;
                      } else
                        var valid49 = !0;
                      if (valid49) {
                        if (data.sessionInfo !== void 0) {
                          let data63 = data.sessionInfo, _errs164 = errors;
                          if (errors === _errs164 && !(data63 && typeof data63 == "object" && !Array.isArray(data63)))
                            return validate10.errors = [{ instancePath: instancePath + "/sessionInfo", schemaPath: "#/definitions/invite/properties/sessionInfo/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var valid49 = _errs164 === errors;
                        } else
                          var valid49 = !0;
                        if (valid49) {
                          if (data.invitation !== void 0) {
                            let data64 = data.invitation, _errs167 = errors;
                            if (errors === _errs167)
                              if (typeof data64 == "string") {
                                if (func2(data64) > 64)
                                  return validate10.errors = [{ instancePath: instancePath + "/invitation", schemaPath: "#/definitions/invite/properties/invitation/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                                if (func2(data64) < 1)
                                  return validate10.errors = [{ instancePath: instancePath + "/invitation", schemaPath: "#/definitions/invite/properties/invitation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                if (!pattern47.test(data64))
                                  return validate10.errors = [{ instancePath: instancePath + "/invitation", schemaPath: "#/definitions/invite/properties/invitation/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' }], !1;
                              } else
                                return validate10.errors = [{ instancePath: instancePath + "/invitation", schemaPath: "#/definitions/invite/properties/invitation/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var valid49 = _errs167 === errors;
                          } else
                            var valid49 = !0;
                          if (valid49) {
                            if (data.role !== void 0) {
                              let data65 = data.role, _errs169 = errors;
                              if (typeof data65 != "string")
                                return validate10.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/definitions/invite/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              if (!(data65 === "editor" || data65 === "viewer"))
                                return validate10.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/definitions/invite/properties/role/enum", keyword: "enum", params: { allowedValues: schema42.properties.role.enum }, message: "must be equal to one of the allowed values" }], !1;
                              var valid49 = _errs169 === errors;
                            } else
                              var valid49 = !0;
                            if (valid49)
                              if (data.expiresAt !== void 0) {
                                let data66 = data.expiresAt, _errs171 = errors;
                                if (errors === _errs171 && errors === _errs171)
                                  if (typeof data66 == "string") {
                                    if (func2(data66) > 40)
                                      return validate10.errors = [{ instancePath: instancePath + "/expiresAt", schemaPath: "#/definitions/invite/properties/expiresAt/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }], !1;
                                    if (!formats0.validate(data66))
                                      return validate10.errors = [{ instancePath: instancePath + "/expiresAt", schemaPath: "#/definitions/invite/properties/expiresAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                                  } else
                                    return validate10.errors = [{ instancePath: instancePath + "/expiresAt", schemaPath: "#/definitions/invite/properties/expiresAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var valid49 = _errs171 === errors;
                              } else
                                var valid49 = !0;
                          }
                        }
                      }
                    }
                  }
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/invite/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "invite-sent") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing16;
                if (data.type === void 0 && (missing16 = "type") || data.to === void 0 && (missing16 = "to") || data.delivered === void 0 && (missing16 = "delivered"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/invite-sent/required", keyword: "required", params: { missingProperty: missing16 }, message: "must have required property '" + missing16 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs176 = errors;
                  if (data.type !== "invite-sent")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/invite-sent/properties/type/const", keyword: "const", params: { allowedValue: "invite-sent" }, message: "must be equal to constant" }], !1;
                  var valid52 = _errs176 === errors;
                } else
                  var valid52 = !0;
                if (valid52) {
                  if (data.id !== void 0) {
                    let data68 = data.id, _errs177 = errors;
                    if (typeof data68 != "string" && !(typeof data68 == "number" && !(data68 % 1) && !isNaN(data68) && isFinite(data68)))
                      return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/invite-sent/properties/id/type", keyword: "type", params: { type: schema43.properties.id.type }, message: "must be string,integer" }], !1;
                    if (errors === _errs177 && typeof data68 == "string") {
                      if (func2(data68) > 128)
                        return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/invite-sent/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                      if (func2(data68) < 1)
                        return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/invite-sent/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                    }
                    var valid52 = _errs177 === errors;
                  } else
                    var valid52 = !0;
                  if (valid52) {
                    if (data.to !== void 0) {
                      let data69 = data.to, _errs179 = errors;
                      if (errors === _errs179)
                        if (typeof data69 == "string") {
                          if (func2(data69) > 255)
                            return validate10.errors = [{ instancePath: instancePath + "/to", schemaPath: "#/definitions/invite-sent/properties/to/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                          if (func2(data69) < 1)
                            return validate10.errors = [{ instancePath: instancePath + "/to", schemaPath: "#/definitions/invite-sent/properties/to/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          if (!pattern0.test(data69))
                            return validate10.errors = [{ instancePath: instancePath + "/to", schemaPath: "#/definitions/invite-sent/properties/to/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\s\\u0000-\\u001F\\u007F]+$"' }], !1;
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/to", schemaPath: "#/definitions/invite-sent/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid52 = _errs179 === errors;
                    } else
                      var valid52 = !0;
                    if (valid52) {
                      if (data.delivered !== void 0) {
                        let _errs181 = errors;
                        if (typeof data.delivered != "boolean")
                          return validate10.errors = [{ instancePath: instancePath + "/delivered", schemaPath: "#/definitions/invite-sent/properties/delivered/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                        var valid52 = _errs181 === errors;
                      } else
                        var valid52 = !0;
                      if (valid52) {
                        if (data.stored !== void 0) {
                          let _errs183 = errors;
                          if (typeof data.stored != "boolean")
                            return validate10.errors = [{ instancePath: instancePath + "/stored", schemaPath: "#/definitions/invite-sent/properties/stored/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                          var valid52 = _errs183 === errors;
                        } else
                          var valid52 = !0;
                        if (valid52) {
                          if (data.reason !== void 0) {
                            let data72 = data.reason, _errs185 = errors;
                            if (errors === _errs185)
                              if (typeof data72 == "string") {
                                if (func2(data72) > 64)
                                  return validate10.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/definitions/invite-sent/properties/reason/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                                if (func2(data72) < 1)
                                  return validate10.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/definitions/invite-sent/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                              } else
                                return validate10.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/definitions/invite-sent/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var valid52 = _errs185 === errors;
                          } else
                            var valid52 = !0;
                          if (valid52) {
                            if (data.invitation !== void 0) {
                              let data73 = data.invitation, _errs187 = errors;
                              if (errors === _errs187)
                                if (typeof data73 == "string") {
                                  if (func2(data73) > 64)
                                    return validate10.errors = [{ instancePath: instancePath + "/invitation", schemaPath: "#/definitions/invite-sent/properties/invitation/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                                  if (func2(data73) < 1)
                                    return validate10.errors = [{ instancePath: instancePath + "/invitation", schemaPath: "#/definitions/invite-sent/properties/invitation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                  if (!pattern47.test(data73))
                                    return validate10.errors = [{ instancePath: instancePath + "/invitation", schemaPath: "#/definitions/invite-sent/properties/invitation/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' }], !1;
                                } else
                                  return validate10.errors = [{ instancePath: instancePath + "/invitation", schemaPath: "#/definitions/invite-sent/properties/invitation/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var valid52 = _errs187 === errors;
                            } else
                              var valid52 = !0;
                            if (valid52) {
                              if (data.roomId !== void 0) {
                                let data74 = data.roomId, _errs189 = errors;
                                if (errors === _errs189)
                                  if (typeof data74 == "string") {
                                    if (func2(data74) > 255)
                                      return validate10.errors = [{ instancePath: instancePath + "/roomId", schemaPath: "#/definitions/invite-sent/properties/roomId/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                                    if (func2(data74) < 1)
                                      return validate10.errors = [{ instancePath: instancePath + "/roomId", schemaPath: "#/definitions/invite-sent/properties/roomId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                    if (!pattern1.test(data74))
                                      return validate10.errors = [{ instancePath: instancePath + "/roomId", schemaPath: "#/definitions/invite-sent/properties/roomId/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                                  } else
                                    return validate10.errors = [{ instancePath: instancePath + "/roomId", schemaPath: "#/definitions/invite-sent/properties/roomId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var valid52 = _errs189 === errors;
                              } else
                                var valid52 = !0;
                              if (valid52)
                                if (data.expiresAt !== void 0) {
                                  let data75 = data.expiresAt, _errs191 = errors;
                                  if (errors === _errs191 && errors === _errs191)
                                    if (typeof data75 == "string") {
                                      if (func2(data75) > 40)
                                        return validate10.errors = [{ instancePath: instancePath + "/expiresAt", schemaPath: "#/definitions/invite-sent/properties/expiresAt/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }], !1;
                                      if (!formats0.validate(data75))
                                        return validate10.errors = [{ instancePath: instancePath + "/expiresAt", schemaPath: "#/definitions/invite-sent/properties/expiresAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                                    } else
                                      return validate10.errors = [{ instancePath: instancePath + "/expiresAt", schemaPath: "#/definitions/invite-sent/properties/expiresAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  var valid52 = _errs191 === errors;
                                } else
                                  var valid52 = !0;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/invite-sent/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "invite-update") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing17;
                if (data.type === void 0 && (missing17 = "type") || data.invitation === void 0 && (missing17 = "invitation") || data.state === void 0 && (missing17 = "state"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/invite-update/required", keyword: "required", params: { missingProperty: missing17 }, message: "must have required property '" + missing17 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs196 = errors;
                  if (data.type !== "invite-update")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/invite-update/properties/type/const", keyword: "const", params: { allowedValue: "invite-update" }, message: "must be equal to constant" }], !1;
                  var valid55 = _errs196 === errors;
                } else
                  var valid55 = !0;
                if (valid55) {
                  if (data.invitation !== void 0) {
                    let data77 = data.invitation, _errs197 = errors;
                    if (errors === _errs197)
                      if (typeof data77 == "string") {
                        if (func2(data77) > 64)
                          return validate10.errors = [{ instancePath: instancePath + "/invitation", schemaPath: "#/definitions/invite-update/properties/invitation/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                        if (func2(data77) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/invitation", schemaPath: "#/definitions/invite-update/properties/invitation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                        if (!pattern47.test(data77))
                          return validate10.errors = [{ instancePath: instancePath + "/invitation", schemaPath: "#/definitions/invite-update/properties/invitation/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' }], !1;
                      } else
                        return validate10.errors = [{ instancePath: instancePath + "/invitation", schemaPath: "#/definitions/invite-update/properties/invitation/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid55 = _errs197 === errors;
                  } else
                    var valid55 = !0;
                  if (valid55) {
                    if (data.state !== void 0) {
                      let data78 = data.state, _errs199 = errors;
                      if (typeof data78 != "string")
                        return validate10.errors = [{ instancePath: instancePath + "/state", schemaPath: "#/definitions/invite-update/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      if (!(data78 === "accepted" || data78 === "declined" || data78 === "revoked" || data78 === "expired"))
                        return validate10.errors = [{ instancePath: instancePath + "/state", schemaPath: "#/definitions/invite-update/properties/state/enum", keyword: "enum", params: { allowedValues: schema44.properties.state.enum }, message: "must be equal to one of the allowed values" }], !1;
                      var valid55 = _errs199 === errors;
                    } else
                      var valid55 = !0;
                    if (valid55) {
                      if (data.roomId !== void 0) {
                        let data79 = data.roomId, _errs201 = errors;
                        if (errors === _errs201)
                          if (typeof data79 == "string") {
                            if (func2(data79) > 255)
                              return validate10.errors = [{ instancePath: instancePath + "/roomId", schemaPath: "#/definitions/invite-update/properties/roomId/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                            if (func2(data79) < 1)
                              return validate10.errors = [{ instancePath: instancePath + "/roomId", schemaPath: "#/definitions/invite-update/properties/roomId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                            if (!pattern1.test(data79))
                              return validate10.errors = [{ instancePath: instancePath + "/roomId", schemaPath: "#/definitions/invite-update/properties/roomId/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                          } else
                            return validate10.errors = [{ instancePath: instancePath + "/roomId", schemaPath: "#/definitions/invite-update/properties/roomId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid55 = _errs201 === errors;
                      } else
                        var valid55 = !0;
                      if (valid55)
                        if (data.by !== void 0) {
                          let data80 = data.by, _errs203 = errors;
                          if (errors === _errs203)
                            if (typeof data80 == "string") {
                              if (func2(data80) > 255)
                                return validate10.errors = [{ instancePath: instancePath + "/by", schemaPath: "#/definitions/invite-update/properties/by/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                              if (func2(data80) < 1)
                                return validate10.errors = [{ instancePath: instancePath + "/by", schemaPath: "#/definitions/invite-update/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                              if (!pattern0.test(data80))
                                return validate10.errors = [{ instancePath: instancePath + "/by", schemaPath: "#/definitions/invite-update/properties/by/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\s\\u0000-\\u001F\\u007F]+$"' }], !1;
                            } else
                              return validate10.errors = [{ instancePath: instancePath + "/by", schemaPath: "#/definitions/invite-update/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid55 = _errs203 === errors;
                        } else
                          var valid55 = !0;
                    }
                  }
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/invite-update/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "link") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing18;
                if (data.type === void 0 && (missing18 = "type") || data.room === void 0 && (missing18 = "room") || data.invitation === void 0 && (missing18 = "invitation") || data.token === void 0 && (missing18 = "token") || data.role === void 0 && (missing18 = "role") || data.uses === void 0 && (missing18 = "uses") || data.expiresAt === void 0 && (missing18 = "expiresAt"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/link/required", keyword: "required", params: { missingProperty: missing18 }, message: "must have required property '" + missing18 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs208 = errors;
                  if (data.type !== "link")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/link/properties/type/const", keyword: "const", params: { allowedValue: "link" }, message: "must be equal to constant" }], !1;
                  var valid58 = _errs208 === errors;
                } else
                  var valid58 = !0;
                if (valid58) {
                  if (data.id !== void 0) {
                    let data82 = data.id, _errs209 = errors;
                    if (typeof data82 != "string" && !(typeof data82 == "number" && !(data82 % 1) && !isNaN(data82) && isFinite(data82)))
                      return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/link/properties/id/type", keyword: "type", params: { type: schema45.properties.id.type }, message: "must be string,integer" }], !1;
                    if (errors === _errs209 && typeof data82 == "string") {
                      if (func2(data82) > 128)
                        return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/link/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                      if (func2(data82) < 1)
                        return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/link/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                    }
                    var valid58 = _errs209 === errors;
                  } else
                    var valid58 = !0;
                  if (valid58) {
                    if (data.room !== void 0) {
                      let data83 = data.room, _errs211 = errors;
                      if (errors === _errs211)
                        if (typeof data83 == "string") {
                          if (func2(data83) > 255)
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/link/properties/room/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                          if (func2(data83) < 1)
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/link/properties/room/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          if (!pattern1.test(data83))
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/link/properties/room/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/link/properties/room/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid58 = _errs211 === errors;
                    } else
                      var valid58 = !0;
                    if (valid58) {
                      if (data.invitation !== void 0) {
                        let data84 = data.invitation, _errs213 = errors;
                        if (errors === _errs213)
                          if (typeof data84 == "string") {
                            if (func2(data84) > 64)
                              return validate10.errors = [{ instancePath: instancePath + "/invitation", schemaPath: "#/definitions/link/properties/invitation/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                            if (func2(data84) < 1)
                              return validate10.errors = [{ instancePath: instancePath + "/invitation", schemaPath: "#/definitions/link/properties/invitation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                            if (!pattern47.test(data84))
                              return validate10.errors = [{ instancePath: instancePath + "/invitation", schemaPath: "#/definitions/link/properties/invitation/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' }], !1;
                          } else
                            return validate10.errors = [{ instancePath: instancePath + "/invitation", schemaPath: "#/definitions/link/properties/invitation/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid58 = _errs213 === errors;
                      } else
                        var valid58 = !0;
                      if (valid58) {
                        if (data.token !== void 0) {
                          let data85 = data.token, _errs215 = errors;
                          if (errors === _errs215)
                            if (typeof data85 == "string") {
                              if (func2(data85) > 2048)
                                return validate10.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/definitions/link/properties/token/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }], !1;
                              if (func2(data85) < 1)
                                return validate10.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/definitions/link/properties/token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                            } else
                              return validate10.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/definitions/link/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid58 = _errs215 === errors;
                        } else
                          var valid58 = !0;
                        if (valid58) {
                          if (data.role !== void 0) {
                            let data86 = data.role, _errs217 = errors;
                            if (typeof data86 != "string")
                              return validate10.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/definitions/link/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            if (!(data86 === "editor" || data86 === "viewer"))
                              return validate10.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/definitions/link/properties/role/enum", keyword: "enum", params: { allowedValues: schema45.properties.role.enum }, message: "must be equal to one of the allowed values" }], !1;
                            var valid58 = _errs217 === errors;
                          } else
                            var valid58 = !0;
                          if (valid58) {
                            if (data.uses !== void 0) {
                              let data87 = data.uses, _errs219 = errors;
                              if (!(typeof data87 == "number" && !(data87 % 1) && !isNaN(data87) && isFinite(data87)))
                                return validate10.errors = [{ instancePath: instancePath + "/uses", schemaPath: "#/definitions/link/properties/uses/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                              if (errors === _errs219 && typeof data87 == "number" && isFinite(data87)) {
                                if (data87 > 1e4 || isNaN(data87))
                                  return validate10.errors = [{ instancePath: instancePath + "/uses", schemaPath: "#/definitions/link/properties/uses/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" }], !1;
                                if (data87 < 1 || isNaN(data87))
                                  return validate10.errors = [{ instancePath: instancePath + "/uses", schemaPath: "#/definitions/link/properties/uses/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                              }
                              var valid58 = _errs219 === errors;
                            } else
                              var valid58 = !0;
                            if (valid58)
                              if (data.expiresAt !== void 0) {
                                let data88 = data.expiresAt, _errs221 = errors;
                                if (errors === _errs221 && errors === _errs221)
                                  if (typeof data88 == "string") {
                                    if (func2(data88) > 40)
                                      return validate10.errors = [{ instancePath: instancePath + "/expiresAt", schemaPath: "#/definitions/link/properties/expiresAt/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }], !1;
                                    if (!formats0.validate(data88))
                                      return validate10.errors = [{ instancePath: instancePath + "/expiresAt", schemaPath: "#/definitions/link/properties/expiresAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                                  } else
                                    return validate10.errors = [{ instancePath: instancePath + "/expiresAt", schemaPath: "#/definitions/link/properties/expiresAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var valid58 = _errs221 === errors;
                              } else
                                var valid58 = !0;
                          }
                        }
                      }
                    }
                  }
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/link/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "sessions")
            validate15(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length);
          else if (tag0 === "session-changed")
            validate16(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors), errors = vErrors.length);
          else if (tag0 === "session-gone") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing19;
                if (data.type === void 0 && (missing19 = "type") || data.room === void 0 && (missing19 = "room"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/session-gone/required", keyword: "required", params: { missingProperty: missing19 }, message: "must have required property '" + missing19 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs228 = errors;
                  if (data.type !== "session-gone")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/session-gone/properties/type/const", keyword: "const", params: { allowedValue: "session-gone" }, message: "must be equal to constant" }], !1;
                  var valid63 = _errs228 === errors;
                } else
                  var valid63 = !0;
                if (valid63)
                  if (data.room !== void 0) {
                    let data90 = data.room, _errs229 = errors;
                    if (errors === _errs229)
                      if (typeof data90 == "string") {
                        if (func2(data90) > 255)
                          return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/session-gone/properties/room/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                        if (func2(data90) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/session-gone/properties/room/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                        if (!pattern1.test(data90))
                          return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/session-gone/properties/room/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                      } else
                        return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/session-gone/properties/room/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid63 = _errs229 === errors;
                  } else
                    var valid63 = !0;
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/session-gone/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "ice-servers")
            validate17(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length);
          else if (tag0 === "goaway") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing20;
                if (data.type === void 0 && (missing20 = "type") || data.reconnectAfterMs === void 0 && (missing20 = "reconnectAfterMs") || data.code === void 0 && (missing20 = "code"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/goaway/required", keyword: "required", params: { missingProperty: missing20 }, message: "must have required property '" + missing20 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs235 = errors;
                  if (data.type !== "goaway")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/goaway/properties/type/const", keyword: "const", params: { allowedValue: "goaway" }, message: "must be equal to constant" }], !1;
                  var valid67 = _errs235 === errors;
                } else
                  var valid67 = !0;
                if (valid67) {
                  if (data.reconnectAfterMs !== void 0) {
                    let data92 = data.reconnectAfterMs, _errs236 = errors;
                    if (!(typeof data92 == "number" && !(data92 % 1) && !isNaN(data92) && isFinite(data92)))
                      return validate10.errors = [{ instancePath: instancePath + "/reconnectAfterMs", schemaPath: "#/definitions/goaway/properties/reconnectAfterMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (errors === _errs236 && typeof data92 == "number" && isFinite(data92)) {
                      if (data92 > 864e5 || isNaN(data92))
                        return validate10.errors = [{ instancePath: instancePath + "/reconnectAfterMs", schemaPath: "#/definitions/goaway/properties/reconnectAfterMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000" }], !1;
                      if (data92 < 0 || isNaN(data92))
                        return validate10.errors = [{ instancePath: instancePath + "/reconnectAfterMs", schemaPath: "#/definitions/goaway/properties/reconnectAfterMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                    }
                    var valid67 = _errs236 === errors;
                  } else
                    var valid67 = !0;
                  if (valid67)
                    if (data.code !== void 0) {
                      let data93 = data.code, _errs238 = errors;
                      if (errors === _errs238)
                        if (typeof data93 == "string") {
                          if (func2(data93) > 64)
                            return validate10.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/definitions/goaway/properties/code/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                          if (func2(data93) < 1)
                            return validate10.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/definitions/goaway/properties/code/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          if (!pattern57.test(data93))
                            return validate10.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/definitions/goaway/properties/code/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(_[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z][a-z0-9]*(_[a-z0-9]+)*$"' }], !1;
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/definitions/goaway/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid67 = _errs238 === errors;
                    } else
                      var valid67 = !0;
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/goaway/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "error") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing21;
                if (data.type === void 0 && (missing21 = "type") || data.error === void 0 && (missing21 = "error") || data.code === void 0 && (missing21 = "code") || data.kind === void 0 && (missing21 = "kind"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/error/required", keyword: "required", params: { missingProperty: missing21 }, message: "must have required property '" + missing21 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs243 = errors;
                  if (data.type !== "error")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/error/properties/type/const", keyword: "const", params: { allowedValue: "error" }, message: "must be equal to constant" }], !1;
                  var valid70 = _errs243 === errors;
                } else
                  var valid70 = !0;
                if (valid70) {
                  if (data.error !== void 0) {
                    let data95 = data.error, _errs244 = errors;
                    if (errors === _errs244)
                      if (typeof data95 == "string") {
                        if (func2(data95) > 1e3)
                          return validate10.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/definitions/error/properties/error/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }], !1;
                        if (func2(data95) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/definitions/error/properties/error/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return validate10.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/definitions/error/properties/error/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid70 = _errs244 === errors;
                  } else
                    var valid70 = !0;
                  if (valid70) {
                    if (data.code !== void 0) {
                      let data96 = data.code, _errs246 = errors;
                      if (errors === _errs246)
                        if (typeof data96 == "string") {
                          if (func2(data96) > 64)
                            return validate10.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/definitions/error/properties/code/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                          if (!pattern57.test(data96))
                            return validate10.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/definitions/error/properties/code/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(_[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z][a-z0-9]*(_[a-z0-9]+)*$"' }], !1;
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/definitions/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid70 = _errs246 === errors;
                    } else
                      var valid70 = !0;
                    if (valid70) {
                      if (data.kind !== void 0) {
                        let data97 = data.kind, _errs248 = errors;
                        if (typeof data97 != "string")
                          return validate10.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/definitions/error/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        if (!(data97 === "retry" || data97 === "stop" || data97 === "fix"))
                          return validate10.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/definitions/error/properties/kind/enum", keyword: "enum", params: { allowedValues: schema48.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                        var valid70 = _errs248 === errors;
                      } else
                        var valid70 = !0;
                      if (valid70) {
                        if (data.id !== void 0) {
                          let data98 = data.id, _errs250 = errors;
                          if (typeof data98 != "string" && !(typeof data98 == "number" && !(data98 % 1) && !isNaN(data98) && isFinite(data98)))
                            return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/error/properties/id/type", keyword: "type", params: { type: schema48.properties.id.type }, message: "must be string,integer" }], !1;
                          if (errors === _errs250 && typeof data98 == "string") {
                            if (func2(data98) > 128)
                              return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/error/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                            if (func2(data98) < 1)
                              return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/error/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          }
                          var valid70 = _errs250 === errors;
                        } else
                          var valid70 = !0;
                        if (valid70) {
                          if (data.retryAfterMs !== void 0) {
                            let data99 = data.retryAfterMs, _errs252 = errors;
                            if (!(typeof data99 == "number" && !(data99 % 1) && !isNaN(data99) && isFinite(data99)))
                              return validate10.errors = [{ instancePath: instancePath + "/retryAfterMs", schemaPath: "#/definitions/error/properties/retryAfterMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                            if (errors === _errs252 && typeof data99 == "number" && isFinite(data99)) {
                              if (data99 > 864e5 || isNaN(data99))
                                return validate10.errors = [{ instancePath: instancePath + "/retryAfterMs", schemaPath: "#/definitions/error/properties/retryAfterMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000" }], !1;
                              if (data99 < 0 || isNaN(data99))
                                return validate10.errors = [{ instancePath: instancePath + "/retryAfterMs", schemaPath: "#/definitions/error/properties/retryAfterMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                            }
                            var valid70 = _errs252 === errors;
                          } else
                            var valid70 = !0;
                          if (valid70)
                            if (data.details !== void 0) {
                              let data100 = data.details, _errs254 = errors;
                              if (errors === _errs254 && !(data100 && typeof data100 == "object" && !Array.isArray(data100)))
                                return validate10.errors = [{ instancePath: instancePath + "/details", schemaPath: "#/definitions/error/properties/details/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var valid70 = _errs254 === errors;
                            } else
                              var valid70 = !0;
                        }
                      }
                    }
                  }
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/error/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else
            return validate10.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "type", tagValue: tag0 }, message: 'value of tag "type" must be in oneOf' }], !1;
        else
          return validate10.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "type", tagValue: tag0 }, message: 'tag "type" must be string' }], !1;
      }
    } else
      return validate10.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate10.errors = vErrors, errors === 0;
}

export const validateSignalingServerMessage: Validate<SignalingServerMessage> = compiled;
