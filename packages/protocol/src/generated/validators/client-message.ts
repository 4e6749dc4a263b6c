// Generated from schemas/signaling/client-message.v1.json by packages/protocol/scripts/generate.mjs. Do not edit: run `npm run generate`.
// @ts-nocheck
import type { Validate } from '../../validate.ts';
import type { SignalingClientMessage } from '../messages.ts';

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
var schema16 = { type: "object", required: ["type"], properties: { type: { const: "hello" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128, minimum: 0, maximum: 9007199254740991 }, token: { type: "string", minLength: 1, maxLength: 8192 }, userId: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" }, name: { type: "string", minLength: 1, maxLength: 64, pattern: "^(?=.*\\S)[^\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029]+$" }, features: { type: "array", maxItems: 100, items: { type: "string", minLength: 1, maxLength: 64 } } } }, schema17 = { type: "object", required: ["type", "token"], properties: { type: { const: "refresh" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128, minimum: 0, maximum: 9007199254740991 }, token: { type: "string", minLength: 1, maxLength: 8192 } } }, schema18 = { type: "object", required: ["type", "resumeId", "rooms"], properties: { type: { const: "resume" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128, minimum: 0, maximum: 9007199254740991 }, resumeId: { type: "string", minLength: 1, maxLength: 64, pattern: "^[A-Za-z0-9_-]+$" }, rooms: { type: "array", minItems: 1, maxItems: 100, items: { type: "object", required: ["room", "seq"], properties: { room: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, seq: { type: "integer", minimum: 0, maximum: 9007199254740991 } } } } } }, schema19 = { type: "object", required: ["type"], properties: { type: { const: "leave" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128, minimum: 0, maximum: 9007199254740991 }, room: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, peerId: { type: "string", minLength: 1, maxLength: 128, pattern: "^[^\\u0000-\\u001F\\u007F]+$" } } }, schema20 = { type: "object", required: ["type", "to", "signal"], properties: { type: { const: "signal" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128, minimum: 0, maximum: 9007199254740991 }, room: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, to: { type: ["string", "array"], minLength: 1, maxLength: 128, minItems: 1, maxItems: 100, items: { type: "string", minLength: 1, maxLength: 128 } }, signal: { type: ["object", "array", "string", "number", "boolean"] } } }, schema21 = { type: "object", required: ["type", "targetUserId", "roomId"], properties: { type: { const: "invite" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128, minimum: 0, maximum: 9007199254740991 }, targetUserId: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" }, roomId: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, sessionInfo: { type: "object", additionalProperties: !0 }, role: { type: "string", enum: ["editor", "viewer"] }, key: { type: "string", minLength: 1, maxLength: 128 }, expiresInMs: { type: "integer", minimum: 1e3, maximum: 31536e6 } } }, schema22 = { type: "object", required: ["type", "invitation"], properties: { type: { const: "decline" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128, minimum: 0, maximum: 9007199254740991 }, invitation: { type: "string", minLength: 1, maxLength: 64, pattern: "^[A-Za-z0-9_-]+$" } } }, schema23 = { type: "object", required: ["type", "invitation", "room"], properties: { type: { const: "revoke" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128, minimum: 0, maximum: 9007199254740991 }, room: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, invitation: { type: "string", minLength: 1, maxLength: 64, pattern: "^[A-Za-z0-9_-]+$" } } }, schema24 = { type: "object", required: ["type"], properties: { type: { const: "link" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128, minimum: 0, maximum: 9007199254740991 }, room: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, role: { type: "string", enum: ["editor", "viewer"] }, uses: { type: "integer", minimum: 1, maximum: 1e4 }, expiresInMs: { type: "integer", minimum: 1e3, maximum: 31536e6 } } }, schema25 = { type: "object", required: ["type", "peerId"], properties: { type: { const: "kick" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128, minimum: 0, maximum: 9007199254740991 }, room: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, peerId: { type: "string", minLength: 1, maxLength: 128, pattern: "^[^\\u0000-\\u001F\\u007F]+$" } } }, schema26 = { type: "object", required: ["type", "userId"], properties: { type: { const: "ban" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128, minimum: 0, maximum: 9007199254740991 }, room: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, userId: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" } } }, schema27 = { type: "object", required: ["type", "userId"], properties: { type: { const: "unban" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128, minimum: 0, maximum: 9007199254740991 }, room: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, userId: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" } } }, schema28 = { type: "object", required: ["type", "locked"], properties: { type: { const: "lock" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128, minimum: 0, maximum: 9007199254740991 }, room: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, locked: { type: "boolean" } } }, schema29 = { type: "object", required: ["type", "lobby"], properties: { type: { const: "lobby" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128, minimum: 0, maximum: 9007199254740991 }, room: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, lobby: { type: "boolean" } } }, schema30 = { type: "object", required: ["type", "peerId"], properties: { type: { const: "admit" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128, minimum: 0, maximum: 9007199254740991 }, room: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, peerId: { type: "string", minLength: 1, maxLength: 128, pattern: "^[^\\u0000-\\u001F\\u007F]+$" } } }, schema31 = { type: "object", required: ["type", "peerId"], properties: { type: { const: "deny" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128, minimum: 0, maximum: 9007199254740991 }, room: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, peerId: { type: "string", minLength: 1, maxLength: 128, pattern: "^[^\\u0000-\\u001F\\u007F]+$" } } }, schema32 = { type: "object", required: ["type", "peerId", "role"], properties: { type: { const: "set-role" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128, minimum: 0, maximum: 9007199254740991 }, room: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, peerId: { type: "string", minLength: 1, maxLength: 128, pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, role: { type: "string", enum: ["editor", "viewer"] } } }, schema33 = { type: "object", required: ["type", "peerId"], properties: { type: { const: "hand-over" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128, minimum: 0, maximum: 9007199254740991 }, room: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, peerId: { type: "string", minLength: 1, maxLength: 128, pattern: "^[^\\u0000-\\u001F\\u007F]+$" } } }, schema34 = { type: "object", required: ["type"], properties: { type: { const: "end" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128, minimum: 0, maximum: 9007199254740991 }, room: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\u0000-\\u001F\\u007F]+$" } } }, schema35 = { type: "object", required: ["type", "room"], properties: { type: { const: "unpublish" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128, minimum: 0, maximum: 9007199254740991 }, room: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\u0000-\\u001F\\u007F]+$" } } }, schema36 = { type: "object", required: ["type"], properties: { type: { const: "watch-sessions" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128, minimum: 0, maximum: 9007199254740991 } } }, schema37 = { type: "object", required: ["type"], properties: { type: { const: "unwatch-sessions" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128, minimum: 0, maximum: 9007199254740991 } } }, schema38 = { type: "object", required: ["type", "ice"], properties: { type: { const: "report" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128, minimum: 0, maximum: 9007199254740991 }, ice: { type: "string", enum: ["host", "srflx", "prflx", "relay", "failed"] }, ms: { type: "integer", minimum: 0, maximum: 864e5 } } }, schema39 = { type: "object", required: ["type"], properties: { type: { const: "ping" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128, minimum: 0, maximum: 9007199254740991 } } }, func2 = require_ucs2length().default, pattern2 = new RegExp("^[^\\s\\u0000-\\u001F\\u007F]+$", "u"), pattern10 = new RegExp("^(?=.*\\S)[^\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029]+$", "u"), pattern11 = new RegExp("^[A-Za-z0-9_-]+$", "u"), pattern0 = new RegExp("^[^\\u0000-\\u001F\\u007F]+$", "u"), schema12 = { type: "object", required: ["type", "room", "peerId"], properties: { type: { const: "join" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128, minimum: 0, maximum: 9007199254740991 }, room: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, peerId: { type: "string", minLength: 1, maxLength: 128, pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, userId: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" }, metadata: { type: "object", additionalProperties: !0 }, invitation: { type: "string", minLength: 1, maxLength: 2048, pattern: "^[A-Za-z0-9_.-]+$" }, mustExist: { type: "boolean" }, options: { type: "object", properties: { topology: { type: "string", enum: ["mesh", "star"] }, onHostLeave: { type: "string", enum: ["hand-over", "end"] }, entry: { type: "string", enum: ["anyone", "invited"] }, maxPeers: { type: "integer", minimum: 1, maximum: 1e3 }, lobby: { type: "boolean" }, locked: { type: "boolean" }, session: { $ref: "#/definitions/session" } } } } };
var pattern3 = new RegExp("^[A-Za-z0-9_.-]+$", "u"), pattern4 = new RegExp("^[^\\u0000-\\u001F\\u007F]*\\S[^\\u0000-\\u001F\\u007F]*$", "u"), formats0 = require_formats().fullFormats["date-time"];
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.room === void 0 && (missing0 = "room") || data.peerId === void 0 && (missing0 = "peerId"))
        return validate11.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.type !== void 0) {
        let _errs1 = errors;
        if (data.type !== "join")
          return validate11.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "join" }, message: "must be equal to constant" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.id !== void 0) {
          let data1 = data.id, _errs2 = errors;
          if (typeof data1 != "string" && !(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
            return validate11.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: schema12.properties.id.type }, message: "must be string,integer" }], !1;
          if (errors === _errs2) {
            if (typeof data1 == "number" && isFinite(data1)) {
              if (data1 > 9007199254740991 || isNaN(data1))
                return validate11.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
              if (data1 < 0 || isNaN(data1))
                return validate11.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
            }
            if (errors === _errs2 && typeof data1 == "string") {
              if (func2(data1) > 128)
                return validate11.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
              if (func2(data1) < 1)
                return validate11.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            }
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
                  return validate11.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/properties/room/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                if (func2(data2) < 1)
                  return validate11.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/properties/room/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                if (!pattern0.test(data2))
                  return validate11.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/properties/room/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
              } else
                return validate11.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/properties/room/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.peerId !== void 0) {
              let data3 = data.peerId, _errs6 = errors;
              if (errors === _errs6)
                if (typeof data3 == "string") {
                  if (func2(data3) > 128)
                    return validate11.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/properties/peerId/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                  if (func2(data3) < 1)
                    return validate11.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/properties/peerId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  if (!pattern0.test(data3))
                    return validate11.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/properties/peerId/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                } else
                  return validate11.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/properties/peerId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.userId !== void 0) {
                let data4 = data.userId, _errs8 = errors;
                if (errors === _errs8)
                  if (typeof data4 == "string") {
                    if (func2(data4) > 255)
                      return validate11.errors = [{ instancePath: instancePath + "/userId", schemaPath: "#/properties/userId/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                    if (func2(data4) < 1)
                      return validate11.errors = [{ instancePath: instancePath + "/userId", schemaPath: "#/properties/userId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                    if (!pattern2.test(data4))
                      return validate11.errors = [{ instancePath: instancePath + "/userId", schemaPath: "#/properties/userId/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\s\\u0000-\\u001F\\u007F]+$"' }], !1;
                  } else
                    return validate11.errors = [{ instancePath: instancePath + "/userId", schemaPath: "#/properties/userId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.metadata !== void 0) {
                  let data5 = data.metadata, _errs10 = errors;
                  if (errors === _errs10 && !(data5 && typeof data5 == "object" && !Array.isArray(data5)))
                    return validate11.errors = [{ instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                  var valid0 = _errs10 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.invitation !== void 0) {
                    let data6 = data.invitation, _errs13 = errors;
                    if (errors === _errs13)
                      if (typeof data6 == "string") {
                        if (func2(data6) > 2048)
                          return validate11.errors = [{ instancePath: instancePath + "/invitation", schemaPath: "#/properties/invitation/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }], !1;
                        if (func2(data6) < 1)
                          return validate11.errors = [{ instancePath: instancePath + "/invitation", schemaPath: "#/properties/invitation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                        if (!pattern3.test(data6))
                          return validate11.errors = [{ instancePath: instancePath + "/invitation", schemaPath: "#/properties/invitation/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]+$" }, message: 'must match pattern "^[A-Za-z0-9_.-]+$"' }], !1;
                      } else
                        return validate11.errors = [{ instancePath: instancePath + "/invitation", schemaPath: "#/properties/invitation/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.mustExist !== void 0) {
                      let _errs15 = errors;
                      if (typeof data.mustExist != "boolean")
                        return validate11.errors = [{ instancePath: instancePath + "/mustExist", schemaPath: "#/properties/mustExist/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.options !== void 0) {
                        let data8 = data.options, _errs17 = errors;
                        if (errors === _errs17)
                          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                            if (data8.topology !== void 0) {
                              let data9 = data8.topology, _errs19 = errors;
                              if (typeof data9 != "string")
                                return validate11.errors = [{ instancePath: instancePath + "/options/topology", schemaPath: "#/properties/options/properties/topology/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              if (!(data9 === "mesh" || data9 === "star"))
                                return validate11.errors = [{ instancePath: instancePath + "/options/topology", schemaPath: "#/properties/options/properties/topology/enum", keyword: "enum", params: { allowedValues: schema12.properties.options.properties.topology.enum }, message: "must be equal to one of the allowed values" }], !1;
                              var valid1 = _errs19 === errors;
                            } else
                              var valid1 = !0;
                            if (valid1) {
                              if (data8.onHostLeave !== void 0) {
                                let data10 = data8.onHostLeave, _errs21 = errors;
                                if (typeof data10 != "string")
                                  return validate11.errors = [{ instancePath: instancePath + "/options/onHostLeave", schemaPath: "#/properties/options/properties/onHostLeave/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                if (!(data10 === "hand-over" || data10 === "end"))
                                  return validate11.errors = [{ instancePath: instancePath + "/options/onHostLeave", schemaPath: "#/properties/options/properties/onHostLeave/enum", keyword: "enum", params: { allowedValues: schema12.properties.options.properties.onHostLeave.enum }, message: "must be equal to one of the allowed values" }], !1;
                                var valid1 = _errs21 === errors;
                              } else
                                var valid1 = !0;
                              if (valid1) {
                                if (data8.entry !== void 0) {
                                  let data11 = data8.entry, _errs23 = errors;
                                  if (typeof data11 != "string")
                                    return validate11.errors = [{ instancePath: instancePath + "/options/entry", schemaPath: "#/properties/options/properties/entry/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  if (!(data11 === "anyone" || data11 === "invited"))
                                    return validate11.errors = [{ instancePath: instancePath + "/options/entry", schemaPath: "#/properties/options/properties/entry/enum", keyword: "enum", params: { allowedValues: schema12.properties.options.properties.entry.enum }, message: "must be equal to one of the allowed values" }], !1;
                                  var valid1 = _errs23 === errors;
                                } else
                                  var valid1 = !0;
                                if (valid1) {
                                  if (data8.maxPeers !== void 0) {
                                    let data12 = data8.maxPeers, _errs25 = errors;
                                    if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12)))
                                      return validate11.errors = [{ instancePath: instancePath + "/options/maxPeers", schemaPath: "#/properties/options/properties/maxPeers/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                    if (errors === _errs25 && typeof data12 == "number" && isFinite(data12)) {
                                      if (data12 > 1e3 || isNaN(data12))
                                        return validate11.errors = [{ instancePath: instancePath + "/options/maxPeers", schemaPath: "#/properties/options/properties/maxPeers/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" }], !1;
                                      if (data12 < 1 || isNaN(data12))
                                        return validate11.errors = [{ instancePath: instancePath + "/options/maxPeers", schemaPath: "#/properties/options/properties/maxPeers/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                    }
                                    var valid1 = _errs25 === errors;
                                  } else
                                    var valid1 = !0;
                                  if (valid1) {
                                    if (data8.lobby !== void 0) {
                                      let _errs27 = errors;
                                      if (typeof data8.lobby != "boolean")
                                        return validate11.errors = [{ instancePath: instancePath + "/options/lobby", schemaPath: "#/properties/options/properties/lobby/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                                      var valid1 = _errs27 === errors;
                                    } else
                                      var valid1 = !0;
                                    if (valid1) {
                                      if (data8.locked !== void 0) {
                                        let _errs29 = errors;
                                        if (typeof data8.locked != "boolean")
                                          return validate11.errors = [{ instancePath: instancePath + "/options/locked", schemaPath: "#/properties/options/properties/locked/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                                        var valid1 = _errs29 === errors;
                                      } else
                                        var valid1 = !0;
                                      if (valid1)
                                        if (data8.session !== void 0) {
                                          let data15 = data8.session, _errs31 = errors;
                                          if (errors === errors)
                                            if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                                              let missing1;
                                              if (data15.title === void 0 && (missing1 = "title"))
                                                return validate11.errors = [{ instancePath: instancePath + "/options/session", schemaPath: "#/definitions/session/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                                              if (data15.title !== void 0) {
                                                let data16 = data15.title, _errs34 = errors;
                                                if (errors === _errs34)
                                                  if (typeof data16 == "string") {
                                                    if (func2(data16) > 100)
                                                      return validate11.errors = [{ instancePath: instancePath + "/options/session/title", schemaPath: "#/definitions/session/properties/title/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }], !1;
                                                    if (func2(data16) < 1)
                                                      return validate11.errors = [{ instancePath: instancePath + "/options/session/title", schemaPath: "#/definitions/session/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                                    if (!pattern4.test(data16))
                                                      return validate11.errors = [{ instancePath: instancePath + "/options/session/title", schemaPath: "#/definitions/session/properties/title/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]*\\S[^\\u0000-\\u001F\\u007F]*$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]*\\S[^\\u0000-\\u001F\\u007F]*$"' }], !1;
                                                  } else
                                                    return validate11.errors = [{ instancePath: instancePath + "/options/session/title", schemaPath: "#/definitions/session/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var valid3 = _errs34 === errors;
                                              } else
                                                var valid3 = !0;
                                              if (valid3) {
                                                if (data15.description !== void 0) {
                                                  let data17 = data15.description, _errs36 = errors;
                                                  if (errors === _errs36)
                                                    if (typeof data17 == "string") {
                                                      if (func2(data17) > 500)
                                                        return validate11.errors = [{ instancePath: instancePath + "/options/session/description", schemaPath: "#/definitions/session/properties/description/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" }], !1;
                                                    } else
                                                      return validate11.errors = [{ instancePath: instancePath + "/options/session/description", schemaPath: "#/definitions/session/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                  var valid3 = _errs36 === errors;
                                                } else
                                                  var valid3 = !0;
                                                if (valid3) {
                                                  if (data15.tags !== void 0) {
                                                    let data18 = data15.tags, _errs38 = errors;
                                                    if (errors === _errs38)
                                                      if (Array.isArray(data18)) {
                                                        if (data18.length > 10)
                                                          return validate11.errors = [{ instancePath: instancePath + "/options/session/tags", schemaPath: "#/definitions/session/properties/tags/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items" }], !1;
                                                        {
                                                          var valid4 = !0;
                                                          let len0 = data18.length;
                                                          for (let i0 = 0; i0 < len0; i0++) {
                                                            let data19 = data18[i0], _errs40 = errors;
                                                            if (errors === _errs40)
                                                              if (typeof data19 == "string") {
                                                                if (func2(data19) > 32)
                                                                  return validate11.errors = [{ instancePath: instancePath + "/options/session/tags/" + i0, schemaPath: "#/definitions/session/properties/tags/items/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" }], !1;
                                                                if (func2(data19) < 1)
                                                                  return validate11.errors = [{ instancePath: instancePath + "/options/session/tags/" + i0, schemaPath: "#/definitions/session/properties/tags/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                                                if (!pattern2.test(data19))
                                                                  return validate11.errors = [{ instancePath: instancePath + "/options/session/tags/" + i0, schemaPath: "#/definitions/session/properties/tags/items/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\s\\u0000-\\u001F\\u007F]+$"' }], !1;
                                                              } else
                                                                return validate11.errors = [{ instancePath: instancePath + "/options/session/tags/" + i0, schemaPath: "#/definitions/session/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                            var valid4 = _errs40 === errors;
                                                            if (!valid4)
                                                              break;
                                                          }
                                                          if (valid4) {
                                                            let i1 = data18.length, j0;
                                                            if (i1 > 1) {
                                                              let indices0 = {};
                                                              for (; i1--; ) {
                                                                let item0 = data18[i1];
                                                                if (typeof item0 == "string") {
                                                                  if (typeof indices0[item0] == "number") {
                                                                    return j0 = indices0[item0], validate11.errors = [{ instancePath: instancePath + "/options/session/tags", schemaPath: "#/definitions/session/properties/tags/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" }], !1;
                                                                    break;
                                                                  }
                                                                  indices0[item0] = i1;
                                                                }
                                                              }
                                                            }
                                                          }
                                                        }
                                                      } else
                                                        return validate11.errors = [{ instancePath: instancePath + "/options/session/tags", schemaPath: "#/definitions/session/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                                    var valid3 = _errs38 === errors;
                                                  } else
                                                    var valid3 = !0;
                                                  if (valid3) {
                                                    if (data15.scheduledFor !== void 0) {
                                                      let data20 = data15.scheduledFor, _errs42 = errors;
                                                      if (errors === _errs42 && errors === _errs42)
                                                        if (typeof data20 == "string") {
                                                          if (func2(data20) > 40)
                                                            return validate11.errors = [{ instancePath: instancePath + "/options/session/scheduledFor", schemaPath: "#/definitions/session/properties/scheduledFor/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }], !1;
                                                          if (!formats0.validate(data20))
                                                            return validate11.errors = [{ instancePath: instancePath + "/options/session/scheduledFor", schemaPath: "#/definitions/session/properties/scheduledFor/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                                                        } else
                                                          return validate11.errors = [{ instancePath: instancePath + "/options/session/scheduledFor", schemaPath: "#/definitions/session/properties/scheduledFor/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                      var valid3 = _errs42 === errors;
                                                    } else
                                                      var valid3 = !0;
                                                    if (valid3) {
                                                      if (data15.audio !== void 0) {
                                                        let _errs44 = errors;
                                                        if (typeof data15.audio != "boolean")
                                                          return validate11.errors = [{ instancePath: instancePath + "/options/session/audio", schemaPath: "#/definitions/session/properties/audio/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                                                        var valid3 = _errs44 === errors;
                                                      } else
                                                        var valid3 = !0;
                                                      if (valid3)
                                                        if (data15.video !== void 0) {
                                                          let _errs46 = errors;
                                                          if (typeof data15.video != "boolean")
                                                            return validate11.errors = [{ instancePath: instancePath + "/options/session/video", schemaPath: "#/definitions/session/properties/video/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                                                          var valid3 = _errs46 === errors;
                                                        } else
                                                          var valid3 = !0;
                                                    }
                                                  }
                                                }
                                              }
                                            } else
                                              return validate11.errors = [{ instancePath: instancePath + "/options/session", schemaPath: "#/definitions/session/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                          var valid1 = _errs31 === errors;
                                        } else
                                          var valid1 = !0;
                                    }
                                  }
                                }
                              }
                            }
                          } else
                            return validate11.errors = [{ instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var valid0 = _errs17 === errors;
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
      return validate11.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate11.errors = vErrors, errors === 0;
}
var schema14 = { type: "object", required: ["type", "room", "session"], properties: { type: { const: "publish" }, id: { type: ["string", "integer"], minLength: 1, maxLength: 128, minimum: 0, maximum: 9007199254740991 }, room: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, session: { $ref: "#/definitions/session" } } };
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.room === void 0 && (missing0 = "room") || data.session === void 0 && (missing0 = "session"))
        return validate12.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.type !== void 0) {
        let _errs1 = errors;
        if (data.type !== "publish")
          return validate12.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "publish" }, message: "must be equal to constant" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.id !== void 0) {
          let data1 = data.id, _errs2 = errors;
          if (typeof data1 != "string" && !(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
            return validate12.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: schema14.properties.id.type }, message: "must be string,integer" }], !1;
          if (errors === _errs2) {
            if (typeof data1 == "number" && isFinite(data1)) {
              if (data1 > 9007199254740991 || isNaN(data1))
                return validate12.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
              if (data1 < 0 || isNaN(data1))
                return validate12.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
            }
            if (errors === _errs2 && typeof data1 == "string") {
              if (func2(data1) > 128)
                return validate12.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
              if (func2(data1) < 1)
                return validate12.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            }
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
                if (!pattern0.test(data2))
                  return validate12.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/properties/room/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
              } else
                return validate12.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/properties/room/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.session !== void 0) {
              let data3 = data.session, _errs6 = errors;
              if (errors === errors)
                if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                  let missing1;
                  if (data3.title === void 0 && (missing1 = "title"))
                    return validate12.errors = [{ instancePath: instancePath + "/session", schemaPath: "#/definitions/session/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                  if (data3.title !== void 0) {
                    let data4 = data3.title, _errs9 = errors;
                    if (errors === _errs9)
                      if (typeof data4 == "string") {
                        if (func2(data4) > 100)
                          return validate12.errors = [{ instancePath: instancePath + "/session/title", schemaPath: "#/definitions/session/properties/title/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }], !1;
                        if (func2(data4) < 1)
                          return validate12.errors = [{ instancePath: instancePath + "/session/title", schemaPath: "#/definitions/session/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                        if (!pattern4.test(data4))
                          return validate12.errors = [{ instancePath: instancePath + "/session/title", schemaPath: "#/definitions/session/properties/title/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]*\\S[^\\u0000-\\u001F\\u007F]*$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]*\\S[^\\u0000-\\u001F\\u007F]*$"' }], !1;
                      } else
                        return validate12.errors = [{ instancePath: instancePath + "/session/title", schemaPath: "#/definitions/session/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid2 = _errs9 === errors;
                  } else
                    var valid2 = !0;
                  if (valid2) {
                    if (data3.description !== void 0) {
                      let data5 = data3.description, _errs11 = errors;
                      if (errors === _errs11)
                        if (typeof data5 == "string") {
                          if (func2(data5) > 500)
                            return validate12.errors = [{ instancePath: instancePath + "/session/description", schemaPath: "#/definitions/session/properties/description/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" }], !1;
                        } else
                          return validate12.errors = [{ instancePath: instancePath + "/session/description", schemaPath: "#/definitions/session/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid2 = _errs11 === errors;
                    } else
                      var valid2 = !0;
                    if (valid2) {
                      if (data3.tags !== void 0) {
                        let data6 = data3.tags, _errs13 = errors;
                        if (errors === _errs13)
                          if (Array.isArray(data6)) {
                            if (data6.length > 10)
                              return validate12.errors = [{ instancePath: instancePath + "/session/tags", schemaPath: "#/definitions/session/properties/tags/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items" }], !1;
                            {
                              var valid3 = !0;
                              let len0 = data6.length;
                              for (let i0 = 0; i0 < len0; i0++) {
                                let data7 = data6[i0], _errs15 = errors;
                                if (errors === _errs15)
                                  if (typeof data7 == "string") {
                                    if (func2(data7) > 32)
                                      return validate12.errors = [{ instancePath: instancePath + "/session/tags/" + i0, schemaPath: "#/definitions/session/properties/tags/items/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" }], !1;
                                    if (func2(data7) < 1)
                                      return validate12.errors = [{ instancePath: instancePath + "/session/tags/" + i0, schemaPath: "#/definitions/session/properties/tags/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                    if (!pattern2.test(data7))
                                      return validate12.errors = [{ instancePath: instancePath + "/session/tags/" + i0, schemaPath: "#/definitions/session/properties/tags/items/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\s\\u0000-\\u001F\\u007F]+$"' }], !1;
                                  } else
                                    return validate12.errors = [{ instancePath: instancePath + "/session/tags/" + i0, schemaPath: "#/definitions/session/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var valid3 = _errs15 === errors;
                                if (!valid3)
                                  break;
                              }
                              if (valid3) {
                                let i1 = data6.length, j0;
                                if (i1 > 1) {
                                  let indices0 = {};
                                  for (; i1--; ) {
                                    let item0 = data6[i1];
                                    if (typeof item0 == "string") {
                                      if (typeof indices0[item0] == "number") {
                                        return j0 = indices0[item0], validate12.errors = [{ instancePath: instancePath + "/session/tags", schemaPath: "#/definitions/session/properties/tags/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" }], !1;
                                        break;
                                      }
                                      indices0[item0] = i1;
                                    }
                                  }
                                }
                              }
                            }
                          } else
                            return validate12.errors = [{ instancePath: instancePath + "/session/tags", schemaPath: "#/definitions/session/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                        var valid2 = _errs13 === errors;
                      } else
                        var valid2 = !0;
                      if (valid2) {
                        if (data3.scheduledFor !== void 0) {
                          let data8 = data3.scheduledFor, _errs17 = errors;
                          if (errors === _errs17 && errors === _errs17)
                            if (typeof data8 == "string") {
                              if (func2(data8) > 40)
                                return validate12.errors = [{ instancePath: instancePath + "/session/scheduledFor", schemaPath: "#/definitions/session/properties/scheduledFor/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }], !1;
                              if (!formats0.validate(data8))
                                return validate12.errors = [{ instancePath: instancePath + "/session/scheduledFor", schemaPath: "#/definitions/session/properties/scheduledFor/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                            } else
                              return validate12.errors = [{ instancePath: instancePath + "/session/scheduledFor", schemaPath: "#/definitions/session/properties/scheduledFor/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid2 = _errs17 === errors;
                        } else
                          var valid2 = !0;
                        if (valid2) {
                          if (data3.audio !== void 0) {
                            let _errs19 = errors;
                            if (typeof data3.audio != "boolean")
                              return validate12.errors = [{ instancePath: instancePath + "/session/audio", schemaPath: "#/definitions/session/properties/audio/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                            var valid2 = _errs19 === errors;
                          } else
                            var valid2 = !0;
                          if (valid2)
                            if (data3.video !== void 0) {
                              let _errs21 = errors;
                              if (typeof data3.video != "boolean")
                                return validate12.errors = [{ instancePath: instancePath + "/session/video", schemaPath: "#/definitions/session/properties/video/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                              var valid2 = _errs21 === errors;
                            } else
                              var valid2 = !0;
                        }
                      }
                    }
                  }
                } else
                  return validate12.errors = [{ instancePath: instancePath + "/session", schemaPath: "#/definitions/session/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate12.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate12.errors = vErrors, errors === 0;
}
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
          if (tag0 === "hello") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing1;
                if (data.type === void 0 && (missing1 = "type"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/hello/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs5 = errors;
                  if (data.type !== "hello")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/hello/properties/type/const", keyword: "const", params: { allowedValue: "hello" }, message: "must be equal to constant" }], !1;
                  var valid3 = _errs5 === errors;
                } else
                  var valid3 = !0;
                if (valid3) {
                  if (data.id !== void 0) {
                    let data1 = data.id, _errs6 = errors;
                    if (typeof data1 != "string" && !(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
                      return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/hello/properties/id/type", keyword: "type", params: { type: schema16.properties.id.type }, message: "must be string,integer" }], !1;
                    if (errors === _errs6) {
                      if (typeof data1 == "number" && isFinite(data1)) {
                        if (data1 > 9007199254740991 || isNaN(data1))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/hello/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                        if (data1 < 0 || isNaN(data1))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/hello/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      if (errors === _errs6 && typeof data1 == "string") {
                        if (func2(data1) > 128)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/hello/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                        if (func2(data1) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/hello/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      }
                    }
                    var valid3 = _errs6 === errors;
                  } else
                    var valid3 = !0;
                  if (valid3) {
                    if (data.token !== void 0) {
                      let data2 = data.token, _errs8 = errors;
                      if (errors === _errs8)
                        if (typeof data2 == "string") {
                          if (func2(data2) > 8192)
                            return validate10.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/definitions/hello/properties/token/maxLength", keyword: "maxLength", params: { limit: 8192 }, message: "must NOT have more than 8192 characters" }], !1;
                          if (func2(data2) < 1)
                            return validate10.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/definitions/hello/properties/token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/definitions/hello/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid3 = _errs8 === errors;
                    } else
                      var valid3 = !0;
                    if (valid3) {
                      if (data.userId !== void 0) {
                        let data3 = data.userId, _errs10 = errors;
                        if (errors === _errs10)
                          if (typeof data3 == "string") {
                            if (func2(data3) > 255)
                              return validate10.errors = [{ instancePath: instancePath + "/userId", schemaPath: "#/definitions/hello/properties/userId/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                            if (func2(data3) < 1)
                              return validate10.errors = [{ instancePath: instancePath + "/userId", schemaPath: "#/definitions/hello/properties/userId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                            if (!pattern2.test(data3))
                              return validate10.errors = [{ instancePath: instancePath + "/userId", schemaPath: "#/definitions/hello/properties/userId/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\s\\u0000-\\u001F\\u007F]+$"' }], !1;
                          } else
                            return validate10.errors = [{ instancePath: instancePath + "/userId", schemaPath: "#/definitions/hello/properties/userId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid3 = _errs10 === errors;
                      } else
                        var valid3 = !0;
                      if (valid3) {
                        if (data.name !== void 0) {
                          let data4 = data.name, _errs12 = errors;
                          if (errors === _errs12)
                            if (typeof data4 == "string") {
                              if (func2(data4) > 64)
                                return validate10.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/definitions/hello/properties/name/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                              if (func2(data4) < 1)
                                return validate10.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/definitions/hello/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                              if (!pattern10.test(data4))
                                return validate10.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/definitions/hello/properties/name/pattern", keyword: "pattern", params: { pattern: "^(?=.*\\S)[^\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029]+$" }, message: 'must match pattern "^(?=.*\\S)[^\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029]+$"' }], !1;
                            } else
                              return validate10.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/definitions/hello/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid3 = _errs12 === errors;
                        } else
                          var valid3 = !0;
                        if (valid3)
                          if (data.features !== void 0) {
                            let data5 = data.features, _errs14 = errors;
                            if (errors === _errs14)
                              if (Array.isArray(data5)) {
                                if (data5.length > 100)
                                  return validate10.errors = [{ instancePath: instancePath + "/features", schemaPath: "#/definitions/hello/properties/features/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }], !1;
                                {
                                  var valid4 = !0;
                                  let len0 = data5.length;
                                  for (let i0 = 0; i0 < len0; i0++) {
                                    let data6 = data5[i0], _errs16 = errors;
                                    if (errors === _errs16)
                                      if (typeof data6 == "string") {
                                        if (func2(data6) > 64)
                                          return validate10.errors = [{ instancePath: instancePath + "/features/" + i0, schemaPath: "#/definitions/hello/properties/features/items/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                                        if (func2(data6) < 1)
                                          return validate10.errors = [{ instancePath: instancePath + "/features/" + i0, schemaPath: "#/definitions/hello/properties/features/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                      } else
                                        return validate10.errors = [{ instancePath: instancePath + "/features/" + i0, schemaPath: "#/definitions/hello/properties/features/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var valid4 = _errs16 === errors;
                                    if (!valid4)
                                      break;
                                  }
                                }
                              } else
                                return validate10.errors = [{ instancePath: instancePath + "/features", schemaPath: "#/definitions/hello/properties/features/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                            var valid3 = _errs14 === errors;
                          } else
                            var valid3 = !0;
                      }
                    }
                  }
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/hello/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "refresh") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing2;
                if (data.type === void 0 && (missing2 = "type") || data.token === void 0 && (missing2 = "token"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/refresh/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs21 = errors;
                  if (data.type !== "refresh")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/refresh/properties/type/const", keyword: "const", params: { allowedValue: "refresh" }, message: "must be equal to constant" }], !1;
                  var valid7 = _errs21 === errors;
                } else
                  var valid7 = !0;
                if (valid7) {
                  if (data.id !== void 0) {
                    let data8 = data.id, _errs22 = errors;
                    if (typeof data8 != "string" && !(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)))
                      return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/refresh/properties/id/type", keyword: "type", params: { type: schema17.properties.id.type }, message: "must be string,integer" }], !1;
                    if (errors === _errs22) {
                      if (typeof data8 == "number" && isFinite(data8)) {
                        if (data8 > 9007199254740991 || isNaN(data8))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/refresh/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                        if (data8 < 0 || isNaN(data8))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/refresh/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      if (errors === _errs22 && typeof data8 == "string") {
                        if (func2(data8) > 128)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/refresh/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                        if (func2(data8) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/refresh/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      }
                    }
                    var valid7 = _errs22 === errors;
                  } else
                    var valid7 = !0;
                  if (valid7)
                    if (data.token !== void 0) {
                      let data9 = data.token, _errs24 = errors;
                      if (errors === _errs24)
                        if (typeof data9 == "string") {
                          if (func2(data9) > 8192)
                            return validate10.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/definitions/refresh/properties/token/maxLength", keyword: "maxLength", params: { limit: 8192 }, message: "must NOT have more than 8192 characters" }], !1;
                          if (func2(data9) < 1)
                            return validate10.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/definitions/refresh/properties/token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/definitions/refresh/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid7 = _errs24 === errors;
                    } else
                      var valid7 = !0;
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/refresh/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "resume") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing3;
                if (data.type === void 0 && (missing3 = "type") || data.resumeId === void 0 && (missing3 = "resumeId") || data.rooms === void 0 && (missing3 = "rooms"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/resume/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs29 = errors;
                  if (data.type !== "resume")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/resume/properties/type/const", keyword: "const", params: { allowedValue: "resume" }, message: "must be equal to constant" }], !1;
                  var valid10 = _errs29 === errors;
                } else
                  var valid10 = !0;
                if (valid10) {
                  if (data.id !== void 0) {
                    let data11 = data.id, _errs30 = errors;
                    if (typeof data11 != "string" && !(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)))
                      return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/resume/properties/id/type", keyword: "type", params: { type: schema18.properties.id.type }, message: "must be string,integer" }], !1;
                    if (errors === _errs30) {
                      if (typeof data11 == "number" && isFinite(data11)) {
                        if (data11 > 9007199254740991 || isNaN(data11))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/resume/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                        if (data11 < 0 || isNaN(data11))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/resume/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      if (errors === _errs30 && typeof data11 == "string") {
                        if (func2(data11) > 128)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/resume/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                        if (func2(data11) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/resume/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      }
                    }
                    var valid10 = _errs30 === errors;
                  } else
                    var valid10 = !0;
                  if (valid10) {
                    if (data.resumeId !== void 0) {
                      let data12 = data.resumeId, _errs32 = errors;
                      if (errors === _errs32)
                        if (typeof data12 == "string") {
                          if (func2(data12) > 64)
                            return validate10.errors = [{ instancePath: instancePath + "/resumeId", schemaPath: "#/definitions/resume/properties/resumeId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                          if (func2(data12) < 1)
                            return validate10.errors = [{ instancePath: instancePath + "/resumeId", schemaPath: "#/definitions/resume/properties/resumeId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          if (!pattern11.test(data12))
                            return validate10.errors = [{ instancePath: instancePath + "/resumeId", schemaPath: "#/definitions/resume/properties/resumeId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' }], !1;
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/resumeId", schemaPath: "#/definitions/resume/properties/resumeId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid10 = _errs32 === errors;
                    } else
                      var valid10 = !0;
                    if (valid10)
                      if (data.rooms !== void 0) {
                        let data13 = data.rooms, _errs34 = errors;
                        if (errors === _errs34)
                          if (Array.isArray(data13)) {
                            if (data13.length > 100)
                              return validate10.errors = [{ instancePath: instancePath + "/rooms", schemaPath: "#/definitions/resume/properties/rooms/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }], !1;
                            if (data13.length < 1)
                              return validate10.errors = [{ instancePath: instancePath + "/rooms", schemaPath: "#/definitions/resume/properties/rooms/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
                            {
                              var valid11 = !0;
                              let len1 = data13.length;
                              for (let i1 = 0; i1 < len1; i1++) {
                                let data14 = data13[i1], _errs36 = errors;
                                if (errors === _errs36)
                                  if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                                    let missing4;
                                    if (data14.room === void 0 && (missing4 = "room") || data14.seq === void 0 && (missing4 = "seq"))
                                      return validate10.errors = [{ instancePath: instancePath + "/rooms/" + i1, schemaPath: "#/definitions/resume/properties/rooms/items/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }], !1;
                                    if (data14.room !== void 0) {
                                      let data15 = data14.room, _errs38 = errors;
                                      if (errors === _errs38)
                                        if (typeof data15 == "string") {
                                          if (func2(data15) > 255)
                                            return validate10.errors = [{ instancePath: instancePath + "/rooms/" + i1 + "/room", schemaPath: "#/definitions/resume/properties/rooms/items/properties/room/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                                          if (func2(data15) < 1)
                                            return validate10.errors = [{ instancePath: instancePath + "/rooms/" + i1 + "/room", schemaPath: "#/definitions/resume/properties/rooms/items/properties/room/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                          if (!pattern0.test(data15))
                                            return validate10.errors = [{ instancePath: instancePath + "/rooms/" + i1 + "/room", schemaPath: "#/definitions/resume/properties/rooms/items/properties/room/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                                        } else
                                          return validate10.errors = [{ instancePath: instancePath + "/rooms/" + i1 + "/room", schemaPath: "#/definitions/resume/properties/rooms/items/properties/room/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var valid12 = _errs38 === errors;
                                    } else
                                      var valid12 = !0;
                                    if (valid12)
                                      if (data14.seq !== void 0) {
                                        let data16 = data14.seq, _errs40 = errors;
                                        if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16)))
                                          return validate10.errors = [{ instancePath: instancePath + "/rooms/" + i1 + "/seq", schemaPath: "#/definitions/resume/properties/rooms/items/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                        if (errors === _errs40 && typeof data16 == "number" && isFinite(data16)) {
                                          if (data16 > 9007199254740991 || isNaN(data16))
                                            return validate10.errors = [{ instancePath: instancePath + "/rooms/" + i1 + "/seq", schemaPath: "#/definitions/resume/properties/rooms/items/properties/seq/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                                          if (data16 < 0 || isNaN(data16))
                                            return validate10.errors = [{ instancePath: instancePath + "/rooms/" + i1 + "/seq", schemaPath: "#/definitions/resume/properties/rooms/items/properties/seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                        }
                                        var valid12 = _errs40 === errors;
                                      } else
                                        var valid12 = !0;
                                  } else
                                    return validate10.errors = [{ instancePath: instancePath + "/rooms/" + i1, schemaPath: "#/definitions/resume/properties/rooms/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                var valid11 = _errs36 === errors;
                                if (!valid11)
                                  break;
                              }
                            }
                          } else
                            return validate10.errors = [{ instancePath: instancePath + "/rooms", schemaPath: "#/definitions/resume/properties/rooms/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                        var valid10 = _errs34 === errors;
                      } else
                        var valid10 = !0;
                  }
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/resume/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "join")
            validate11(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length);
          else if (tag0 === "leave") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing5;
                if (data.type === void 0 && (missing5 = "type"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/leave/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs46 = errors;
                  if (data.type !== "leave")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/leave/properties/type/const", keyword: "const", params: { allowedValue: "leave" }, message: "must be equal to constant" }], !1;
                  var valid16 = _errs46 === errors;
                } else
                  var valid16 = !0;
                if (valid16) {
                  if (data.id !== void 0) {
                    let data18 = data.id, _errs47 = errors;
                    if (typeof data18 != "string" && !(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18)))
                      return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/leave/properties/id/type", keyword: "type", params: { type: schema19.properties.id.type }, message: "must be string,integer" }], !1;
                    if (errors === _errs47) {
                      if (typeof data18 == "number" && isFinite(data18)) {
                        if (data18 > 9007199254740991 || isNaN(data18))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/leave/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                        if (data18 < 0 || isNaN(data18))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/leave/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      if (errors === _errs47 && typeof data18 == "string") {
                        if (func2(data18) > 128)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/leave/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                        if (func2(data18) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/leave/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      }
                    }
                    var valid16 = _errs47 === errors;
                  } else
                    var valid16 = !0;
                  if (valid16) {
                    if (data.room !== void 0) {
                      let data19 = data.room, _errs49 = errors;
                      if (errors === _errs49)
                        if (typeof data19 == "string") {
                          if (func2(data19) > 255)
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/leave/properties/room/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                          if (func2(data19) < 1)
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/leave/properties/room/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          if (!pattern0.test(data19))
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/leave/properties/room/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/leave/properties/room/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid16 = _errs49 === errors;
                    } else
                      var valid16 = !0;
                    if (valid16)
                      if (data.peerId !== void 0) {
                        let data20 = data.peerId, _errs51 = errors;
                        if (errors === _errs51)
                          if (typeof data20 == "string") {
                            if (func2(data20) > 128)
                              return validate10.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/definitions/leave/properties/peerId/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                            if (func2(data20) < 1)
                              return validate10.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/definitions/leave/properties/peerId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                            if (!pattern0.test(data20))
                              return validate10.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/definitions/leave/properties/peerId/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                          } else
                            return validate10.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/definitions/leave/properties/peerId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid16 = _errs51 === errors;
                      } else
                        var valid16 = !0;
                  }
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/leave/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "signal") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing6;
                if (data.type === void 0 && (missing6 = "type") || data.to === void 0 && (missing6 = "to") || data.signal === void 0 && (missing6 = "signal"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/signal/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs56 = errors;
                  if (data.type !== "signal")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/signal/properties/type/const", keyword: "const", params: { allowedValue: "signal" }, message: "must be equal to constant" }], !1;
                  var valid19 = _errs56 === errors;
                } else
                  var valid19 = !0;
                if (valid19) {
                  if (data.id !== void 0) {
                    let data22 = data.id, _errs57 = errors;
                    if (typeof data22 != "string" && !(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22)))
                      return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/signal/properties/id/type", keyword: "type", params: { type: schema20.properties.id.type }, message: "must be string,integer" }], !1;
                    if (errors === _errs57) {
                      if (typeof data22 == "number" && isFinite(data22)) {
                        if (data22 > 9007199254740991 || isNaN(data22))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/signal/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                        if (data22 < 0 || isNaN(data22))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/signal/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      if (errors === _errs57 && typeof data22 == "string") {
                        if (func2(data22) > 128)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/signal/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                        if (func2(data22) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/signal/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      }
                    }
                    var valid19 = _errs57 === errors;
                  } else
                    var valid19 = !0;
                  if (valid19) {
                    if (data.room !== void 0) {
                      let data23 = data.room, _errs59 = errors;
                      if (errors === _errs59)
                        if (typeof data23 == "string") {
                          if (func2(data23) > 255)
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/signal/properties/room/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                          if (func2(data23) < 1)
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/signal/properties/room/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          if (!pattern0.test(data23))
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/signal/properties/room/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/signal/properties/room/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid19 = _errs59 === errors;
                    } else
                      var valid19 = !0;
                    if (valid19) {
                      if (data.to !== void 0) {
                        let data24 = data.to, _errs61 = errors;
                        if (typeof data24 != "string" && !Array.isArray(data24))
                          return validate10.errors = [{ instancePath: instancePath + "/to", schemaPath: "#/definitions/signal/properties/to/type", keyword: "type", params: { type: schema20.properties.to.type }, message: "must be string,array" }], !1;
                        if (errors === _errs61) {
                          if (typeof data24 == "string") {
                            if (func2(data24) > 128)
                              return validate10.errors = [{ instancePath: instancePath + "/to", schemaPath: "#/definitions/signal/properties/to/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                            if (func2(data24) < 1)
                              return validate10.errors = [{ instancePath: instancePath + "/to", schemaPath: "#/definitions/signal/properties/to/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          }
                          if (errors === _errs61 && Array.isArray(data24)) {
                            if (data24.length > 100)
                              return validate10.errors = [{ instancePath: instancePath + "/to", schemaPath: "#/definitions/signal/properties/to/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }], !1;
                            if (data24.length < 1)
                              return validate10.errors = [{ instancePath: instancePath + "/to", schemaPath: "#/definitions/signal/properties/to/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
                            {
                              var valid20 = !0;
                              let len2 = data24.length;
                              for (let i2 = 0; i2 < len2; i2++) {
                                let data25 = data24[i2], _errs63 = errors;
                                if (errors === _errs63)
                                  if (typeof data25 == "string") {
                                    if (func2(data25) > 128)
                                      return validate10.errors = [{ instancePath: instancePath + "/to/" + i2, schemaPath: "#/definitions/signal/properties/to/items/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                                    if (func2(data25) < 1)
                                      return validate10.errors = [{ instancePath: instancePath + "/to/" + i2, schemaPath: "#/definitions/signal/properties/to/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                  } else
                                    return validate10.errors = [{ instancePath: instancePath + "/to/" + i2, schemaPath: "#/definitions/signal/properties/to/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var valid20 = _errs63 === errors;
                                if (!valid20)
                                  break;
                              }
                            }
                          }
                        }
                        var valid19 = _errs61 === errors;
                      } else
                        var valid19 = !0;
                      if (valid19)
                        if (data.signal !== void 0) {
                          let data26 = data.signal, _errs65 = errors;
                          if ((!data26 || typeof data26 != "object") && typeof data26 != "string" && !(typeof data26 == "number" && isFinite(data26)) && typeof data26 != "boolean")
                            return validate10.errors = [{ instancePath: instancePath + "/signal", schemaPath: "#/definitions/signal/properties/signal/type", keyword: "type", params: { type: schema20.properties.signal.type }, message: "must be object,array,string,number,boolean" }], !1;
                          var valid19 = _errs65 === errors;
                        } else
                          var valid19 = !0;
                    }
                  }
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/signal/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "invite") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing7;
                if (data.type === void 0 && (missing7 = "type") || data.targetUserId === void 0 && (missing7 = "targetUserId") || data.roomId === void 0 && (missing7 = "roomId"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/invite/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs70 = errors;
                  if (data.type !== "invite")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/invite/properties/type/const", keyword: "const", params: { allowedValue: "invite" }, message: "must be equal to constant" }], !1;
                  var valid23 = _errs70 === errors;
                } else
                  var valid23 = !0;
                if (valid23) {
                  if (data.id !== void 0) {
                    let data28 = data.id, _errs71 = errors;
                    if (typeof data28 != "string" && !(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28) && isFinite(data28)))
                      return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/invite/properties/id/type", keyword: "type", params: { type: schema21.properties.id.type }, message: "must be string,integer" }], !1;
                    if (errors === _errs71) {
                      if (typeof data28 == "number" && isFinite(data28)) {
                        if (data28 > 9007199254740991 || isNaN(data28))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/invite/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                        if (data28 < 0 || isNaN(data28))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/invite/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      if (errors === _errs71 && typeof data28 == "string") {
                        if (func2(data28) > 128)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/invite/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                        if (func2(data28) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/invite/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      }
                    }
                    var valid23 = _errs71 === errors;
                  } else
                    var valid23 = !0;
                  if (valid23) {
                    if (data.targetUserId !== void 0) {
                      let data29 = data.targetUserId, _errs73 = errors;
                      if (errors === _errs73)
                        if (typeof data29 == "string") {
                          if (func2(data29) > 255)
                            return validate10.errors = [{ instancePath: instancePath + "/targetUserId", schemaPath: "#/definitions/invite/properties/targetUserId/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                          if (func2(data29) < 1)
                            return validate10.errors = [{ instancePath: instancePath + "/targetUserId", schemaPath: "#/definitions/invite/properties/targetUserId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          if (!pattern2.test(data29))
                            return validate10.errors = [{ instancePath: instancePath + "/targetUserId", schemaPath: "#/definitions/invite/properties/targetUserId/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\s\\u0000-\\u001F\\u007F]+$"' }], !1;
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/targetUserId", schemaPath: "#/definitions/invite/properties/targetUserId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid23 = _errs73 === errors;
                    } else
                      var valid23 = !0;
                    if (valid23) {
                      if (data.roomId !== void 0) {
                        let data30 = data.roomId, _errs75 = errors;
                        if (errors === _errs75)
                          if (typeof data30 == "string") {
                            if (func2(data30) > 255)
                              return validate10.errors = [{ instancePath: instancePath + "/roomId", schemaPath: "#/definitions/invite/properties/roomId/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                            if (func2(data30) < 1)
                              return validate10.errors = [{ instancePath: instancePath + "/roomId", schemaPath: "#/definitions/invite/properties/roomId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                            if (!pattern0.test(data30))
                              return validate10.errors = [{ instancePath: instancePath + "/roomId", schemaPath: "#/definitions/invite/properties/roomId/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                          } else
                            return validate10.errors = [{ instancePath: instancePath + "/roomId", schemaPath: "#/definitions/invite/properties/roomId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid23 = _errs75 === errors;
                      } else
                        var valid23 = !0;
                      if (valid23) {
                        if (data.sessionInfo !== void 0) {
                          let data31 = data.sessionInfo, _errs77 = errors;
                          if (errors === _errs77 && !(data31 && typeof data31 == "object" && !Array.isArray(data31)))
                            return validate10.errors = [{ instancePath: instancePath + "/sessionInfo", schemaPath: "#/definitions/invite/properties/sessionInfo/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var valid23 = _errs77 === errors;
                        } else
                          var valid23 = !0;
                        if (valid23) {
                          if (data.role !== void 0) {
                            let data32 = data.role, _errs80 = errors;
                            if (typeof data32 != "string")
                              return validate10.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/definitions/invite/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            if (!(data32 === "editor" || data32 === "viewer"))
                              return validate10.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/definitions/invite/properties/role/enum", keyword: "enum", params: { allowedValues: schema21.properties.role.enum }, message: "must be equal to one of the allowed values" }], !1;
                            var valid23 = _errs80 === errors;
                          } else
                            var valid23 = !0;
                          if (valid23) {
                            if (data.key !== void 0) {
                              let data33 = data.key, _errs82 = errors;
                              if (errors === _errs82)
                                if (typeof data33 == "string") {
                                  if (func2(data33) > 128)
                                    return validate10.errors = [{ instancePath: instancePath + "/key", schemaPath: "#/definitions/invite/properties/key/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                                  if (func2(data33) < 1)
                                    return validate10.errors = [{ instancePath: instancePath + "/key", schemaPath: "#/definitions/invite/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                } else
                                  return validate10.errors = [{ instancePath: instancePath + "/key", schemaPath: "#/definitions/invite/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var valid23 = _errs82 === errors;
                            } else
                              var valid23 = !0;
                            if (valid23)
                              if (data.expiresInMs !== void 0) {
                                let data34 = data.expiresInMs, _errs84 = errors;
                                if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34) && isFinite(data34)))
                                  return validate10.errors = [{ instancePath: instancePath + "/expiresInMs", schemaPath: "#/definitions/invite/properties/expiresInMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                if (errors === _errs84 && typeof data34 == "number" && isFinite(data34)) {
                                  if (data34 > 31536e6 || isNaN(data34))
                                    return validate10.errors = [{ instancePath: instancePath + "/expiresInMs", schemaPath: "#/definitions/invite/properties/expiresInMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31536e6 }, message: "must be <= 31536000000" }], !1;
                                  if (data34 < 1e3 || isNaN(data34))
                                    return validate10.errors = [{ instancePath: instancePath + "/expiresInMs", schemaPath: "#/definitions/invite/properties/expiresInMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1e3 }, message: "must be >= 1000" }], !1;
                                }
                                var valid23 = _errs84 === errors;
                              } else
                                var valid23 = !0;
                          }
                        }
                      }
                    }
                  }
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/invite/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "decline") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing8;
                if (data.type === void 0 && (missing8 = "type") || data.invitation === void 0 && (missing8 = "invitation"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/decline/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs89 = errors;
                  if (data.type !== "decline")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/decline/properties/type/const", keyword: "const", params: { allowedValue: "decline" }, message: "must be equal to constant" }], !1;
                  var valid26 = _errs89 === errors;
                } else
                  var valid26 = !0;
                if (valid26) {
                  if (data.id !== void 0) {
                    let data36 = data.id, _errs90 = errors;
                    if (typeof data36 != "string" && !(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36) && isFinite(data36)))
                      return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/decline/properties/id/type", keyword: "type", params: { type: schema22.properties.id.type }, message: "must be string,integer" }], !1;
                    if (errors === _errs90) {
                      if (typeof data36 == "number" && isFinite(data36)) {
                        if (data36 > 9007199254740991 || isNaN(data36))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/decline/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                        if (data36 < 0 || isNaN(data36))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/decline/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      if (errors === _errs90 && typeof data36 == "string") {
                        if (func2(data36) > 128)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/decline/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                        if (func2(data36) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/decline/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      }
                    }
                    var valid26 = _errs90 === errors;
                  } else
                    var valid26 = !0;
                  if (valid26)
                    if (data.invitation !== void 0) {
                      let data37 = data.invitation, _errs92 = errors;
                      if (errors === _errs92)
                        if (typeof data37 == "string") {
                          if (func2(data37) > 64)
                            return validate10.errors = [{ instancePath: instancePath + "/invitation", schemaPath: "#/definitions/decline/properties/invitation/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                          if (func2(data37) < 1)
                            return validate10.errors = [{ instancePath: instancePath + "/invitation", schemaPath: "#/definitions/decline/properties/invitation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          if (!pattern11.test(data37))
                            return validate10.errors = [{ instancePath: instancePath + "/invitation", schemaPath: "#/definitions/decline/properties/invitation/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' }], !1;
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/invitation", schemaPath: "#/definitions/decline/properties/invitation/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid26 = _errs92 === errors;
                    } else
                      var valid26 = !0;
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/decline/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "revoke") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing9;
                if (data.type === void 0 && (missing9 = "type") || data.invitation === void 0 && (missing9 = "invitation") || data.room === void 0 && (missing9 = "room"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/revoke/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs97 = errors;
                  if (data.type !== "revoke")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/revoke/properties/type/const", keyword: "const", params: { allowedValue: "revoke" }, message: "must be equal to constant" }], !1;
                  var valid29 = _errs97 === errors;
                } else
                  var valid29 = !0;
                if (valid29) {
                  if (data.id !== void 0) {
                    let data39 = data.id, _errs98 = errors;
                    if (typeof data39 != "string" && !(typeof data39 == "number" && !(data39 % 1) && !isNaN(data39) && isFinite(data39)))
                      return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/revoke/properties/id/type", keyword: "type", params: { type: schema23.properties.id.type }, message: "must be string,integer" }], !1;
                    if (errors === _errs98) {
                      if (typeof data39 == "number" && isFinite(data39)) {
                        if (data39 > 9007199254740991 || isNaN(data39))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/revoke/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                        if (data39 < 0 || isNaN(data39))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/revoke/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      if (errors === _errs98 && typeof data39 == "string") {
                        if (func2(data39) > 128)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/revoke/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                        if (func2(data39) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/revoke/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      }
                    }
                    var valid29 = _errs98 === errors;
                  } else
                    var valid29 = !0;
                  if (valid29) {
                    if (data.room !== void 0) {
                      let data40 = data.room, _errs100 = errors;
                      if (errors === _errs100)
                        if (typeof data40 == "string") {
                          if (func2(data40) > 255)
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/revoke/properties/room/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                          if (func2(data40) < 1)
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/revoke/properties/room/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          if (!pattern0.test(data40))
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/revoke/properties/room/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/revoke/properties/room/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid29 = _errs100 === errors;
                    } else
                      var valid29 = !0;
                    if (valid29)
                      if (data.invitation !== void 0) {
                        let data41 = data.invitation, _errs102 = errors;
                        if (errors === _errs102)
                          if (typeof data41 == "string") {
                            if (func2(data41) > 64)
                              return validate10.errors = [{ instancePath: instancePath + "/invitation", schemaPath: "#/definitions/revoke/properties/invitation/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                            if (func2(data41) < 1)
                              return validate10.errors = [{ instancePath: instancePath + "/invitation", schemaPath: "#/definitions/revoke/properties/invitation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                            if (!pattern11.test(data41))
                              return validate10.errors = [{ instancePath: instancePath + "/invitation", schemaPath: "#/definitions/revoke/properties/invitation/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' }], !1;
                          } else
                            return validate10.errors = [{ instancePath: instancePath + "/invitation", schemaPath: "#/definitions/revoke/properties/invitation/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid29 = _errs102 === errors;
                      } else
                        var valid29 = !0;
                  }
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/revoke/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "link") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing10;
                if (data.type === void 0 && (missing10 = "type"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/link/required", keyword: "required", params: { missingProperty: missing10 }, message: "must have required property '" + missing10 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs107 = errors;
                  if (data.type !== "link")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/link/properties/type/const", keyword: "const", params: { allowedValue: "link" }, message: "must be equal to constant" }], !1;
                  var valid32 = _errs107 === errors;
                } else
                  var valid32 = !0;
                if (valid32) {
                  if (data.id !== void 0) {
                    let data43 = data.id, _errs108 = errors;
                    if (typeof data43 != "string" && !(typeof data43 == "number" && !(data43 % 1) && !isNaN(data43) && isFinite(data43)))
                      return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/link/properties/id/type", keyword: "type", params: { type: schema24.properties.id.type }, message: "must be string,integer" }], !1;
                    if (errors === _errs108) {
                      if (typeof data43 == "number" && isFinite(data43)) {
                        if (data43 > 9007199254740991 || isNaN(data43))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/link/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                        if (data43 < 0 || isNaN(data43))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/link/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      if (errors === _errs108 && typeof data43 == "string") {
                        if (func2(data43) > 128)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/link/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                        if (func2(data43) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/link/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      }
                    }
                    var valid32 = _errs108 === errors;
                  } else
                    var valid32 = !0;
                  if (valid32) {
                    if (data.room !== void 0) {
                      let data44 = data.room, _errs110 = errors;
                      if (errors === _errs110)
                        if (typeof data44 == "string") {
                          if (func2(data44) > 255)
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/link/properties/room/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                          if (func2(data44) < 1)
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/link/properties/room/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          if (!pattern0.test(data44))
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/link/properties/room/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/link/properties/room/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid32 = _errs110 === errors;
                    } else
                      var valid32 = !0;
                    if (valid32) {
                      if (data.role !== void 0) {
                        let data45 = data.role, _errs112 = errors;
                        if (typeof data45 != "string")
                          return validate10.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/definitions/link/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        if (!(data45 === "editor" || data45 === "viewer"))
                          return validate10.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/definitions/link/properties/role/enum", keyword: "enum", params: { allowedValues: schema24.properties.role.enum }, message: "must be equal to one of the allowed values" }], !1;
                        var valid32 = _errs112 === errors;
                      } else
                        var valid32 = !0;
                      if (valid32) {
                        if (data.uses !== void 0) {
                          let data46 = data.uses, _errs114 = errors;
                          if (!(typeof data46 == "number" && !(data46 % 1) && !isNaN(data46) && isFinite(data46)))
                            return validate10.errors = [{ instancePath: instancePath + "/uses", schemaPath: "#/definitions/link/properties/uses/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                          if (errors === _errs114 && typeof data46 == "number" && isFinite(data46)) {
                            if (data46 > 1e4 || isNaN(data46))
                              return validate10.errors = [{ instancePath: instancePath + "/uses", schemaPath: "#/definitions/link/properties/uses/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" }], !1;
                            if (data46 < 1 || isNaN(data46))
                              return validate10.errors = [{ instancePath: instancePath + "/uses", schemaPath: "#/definitions/link/properties/uses/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                          }
                          var valid32 = _errs114 === errors;
                        } else
                          var valid32 = !0;
                        if (valid32)
                          if (data.expiresInMs !== void 0) {
                            let data47 = data.expiresInMs, _errs116 = errors;
                            if (!(typeof data47 == "number" && !(data47 % 1) && !isNaN(data47) && isFinite(data47)))
                              return validate10.errors = [{ instancePath: instancePath + "/expiresInMs", schemaPath: "#/definitions/link/properties/expiresInMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                            if (errors === _errs116 && typeof data47 == "number" && isFinite(data47)) {
                              if (data47 > 31536e6 || isNaN(data47))
                                return validate10.errors = [{ instancePath: instancePath + "/expiresInMs", schemaPath: "#/definitions/link/properties/expiresInMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31536e6 }, message: "must be <= 31536000000" }], !1;
                              if (data47 < 1e3 || isNaN(data47))
                                return validate10.errors = [{ instancePath: instancePath + "/expiresInMs", schemaPath: "#/definitions/link/properties/expiresInMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1e3 }, message: "must be >= 1000" }], !1;
                            }
                            var valid32 = _errs116 === errors;
                          } else
                            var valid32 = !0;
                      }
                    }
                  }
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/link/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "kick") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing11;
                if (data.type === void 0 && (missing11 = "type") || data.peerId === void 0 && (missing11 = "peerId"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/kick/required", keyword: "required", params: { missingProperty: missing11 }, message: "must have required property '" + missing11 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs121 = errors;
                  if (data.type !== "kick")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/kick/properties/type/const", keyword: "const", params: { allowedValue: "kick" }, message: "must be equal to constant" }], !1;
                  var valid35 = _errs121 === errors;
                } else
                  var valid35 = !0;
                if (valid35) {
                  if (data.id !== void 0) {
                    let data49 = data.id, _errs122 = errors;
                    if (typeof data49 != "string" && !(typeof data49 == "number" && !(data49 % 1) && !isNaN(data49) && isFinite(data49)))
                      return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/kick/properties/id/type", keyword: "type", params: { type: schema25.properties.id.type }, message: "must be string,integer" }], !1;
                    if (errors === _errs122) {
                      if (typeof data49 == "number" && isFinite(data49)) {
                        if (data49 > 9007199254740991 || isNaN(data49))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/kick/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                        if (data49 < 0 || isNaN(data49))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/kick/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      if (errors === _errs122 && typeof data49 == "string") {
                        if (func2(data49) > 128)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/kick/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                        if (func2(data49) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/kick/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      }
                    }
                    var valid35 = _errs122 === errors;
                  } else
                    var valid35 = !0;
                  if (valid35) {
                    if (data.room !== void 0) {
                      let data50 = data.room, _errs124 = errors;
                      if (errors === _errs124)
                        if (typeof data50 == "string") {
                          if (func2(data50) > 255)
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/kick/properties/room/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                          if (func2(data50) < 1)
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/kick/properties/room/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          if (!pattern0.test(data50))
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/kick/properties/room/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/kick/properties/room/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid35 = _errs124 === errors;
                    } else
                      var valid35 = !0;
                    if (valid35)
                      if (data.peerId !== void 0) {
                        let data51 = data.peerId, _errs126 = errors;
                        if (errors === _errs126)
                          if (typeof data51 == "string") {
                            if (func2(data51) > 128)
                              return validate10.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/definitions/kick/properties/peerId/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                            if (func2(data51) < 1)
                              return validate10.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/definitions/kick/properties/peerId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                            if (!pattern0.test(data51))
                              return validate10.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/definitions/kick/properties/peerId/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                          } else
                            return validate10.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/definitions/kick/properties/peerId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid35 = _errs126 === errors;
                      } else
                        var valid35 = !0;
                  }
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/kick/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "ban") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing12;
                if (data.type === void 0 && (missing12 = "type") || data.userId === void 0 && (missing12 = "userId"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/ban/required", keyword: "required", params: { missingProperty: missing12 }, message: "must have required property '" + missing12 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs131 = errors;
                  if (data.type !== "ban")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/ban/properties/type/const", keyword: "const", params: { allowedValue: "ban" }, message: "must be equal to constant" }], !1;
                  var valid38 = _errs131 === errors;
                } else
                  var valid38 = !0;
                if (valid38) {
                  if (data.id !== void 0) {
                    let data53 = data.id, _errs132 = errors;
                    if (typeof data53 != "string" && !(typeof data53 == "number" && !(data53 % 1) && !isNaN(data53) && isFinite(data53)))
                      return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/ban/properties/id/type", keyword: "type", params: { type: schema26.properties.id.type }, message: "must be string,integer" }], !1;
                    if (errors === _errs132) {
                      if (typeof data53 == "number" && isFinite(data53)) {
                        if (data53 > 9007199254740991 || isNaN(data53))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/ban/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                        if (data53 < 0 || isNaN(data53))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/ban/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      if (errors === _errs132 && typeof data53 == "string") {
                        if (func2(data53) > 128)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/ban/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                        if (func2(data53) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/ban/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      }
                    }
                    var valid38 = _errs132 === errors;
                  } else
                    var valid38 = !0;
                  if (valid38) {
                    if (data.room !== void 0) {
                      let data54 = data.room, _errs134 = errors;
                      if (errors === _errs134)
                        if (typeof data54 == "string") {
                          if (func2(data54) > 255)
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/ban/properties/room/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                          if (func2(data54) < 1)
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/ban/properties/room/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          if (!pattern0.test(data54))
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/ban/properties/room/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/ban/properties/room/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid38 = _errs134 === errors;
                    } else
                      var valid38 = !0;
                    if (valid38)
                      if (data.userId !== void 0) {
                        let data55 = data.userId, _errs136 = errors;
                        if (errors === _errs136)
                          if (typeof data55 == "string") {
                            if (func2(data55) > 255)
                              return validate10.errors = [{ instancePath: instancePath + "/userId", schemaPath: "#/definitions/ban/properties/userId/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                            if (func2(data55) < 1)
                              return validate10.errors = [{ instancePath: instancePath + "/userId", schemaPath: "#/definitions/ban/properties/userId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                            if (!pattern2.test(data55))
                              return validate10.errors = [{ instancePath: instancePath + "/userId", schemaPath: "#/definitions/ban/properties/userId/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\s\\u0000-\\u001F\\u007F]+$"' }], !1;
                          } else
                            return validate10.errors = [{ instancePath: instancePath + "/userId", schemaPath: "#/definitions/ban/properties/userId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid38 = _errs136 === errors;
                      } else
                        var valid38 = !0;
                  }
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/ban/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "unban") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing13;
                if (data.type === void 0 && (missing13 = "type") || data.userId === void 0 && (missing13 = "userId"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/unban/required", keyword: "required", params: { missingProperty: missing13 }, message: "must have required property '" + missing13 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs141 = errors;
                  if (data.type !== "unban")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/unban/properties/type/const", keyword: "const", params: { allowedValue: "unban" }, message: "must be equal to constant" }], !1;
                  var valid41 = _errs141 === errors;
                } else
                  var valid41 = !0;
                if (valid41) {
                  if (data.id !== void 0) {
                    let data57 = data.id, _errs142 = errors;
                    if (typeof data57 != "string" && !(typeof data57 == "number" && !(data57 % 1) && !isNaN(data57) && isFinite(data57)))
                      return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/unban/properties/id/type", keyword: "type", params: { type: schema27.properties.id.type }, message: "must be string,integer" }], !1;
                    if (errors === _errs142) {
                      if (typeof data57 == "number" && isFinite(data57)) {
                        if (data57 > 9007199254740991 || isNaN(data57))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/unban/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                        if (data57 < 0 || isNaN(data57))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/unban/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      if (errors === _errs142 && typeof data57 == "string") {
                        if (func2(data57) > 128)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/unban/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                        if (func2(data57) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/unban/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      }
                    }
                    var valid41 = _errs142 === errors;
                  } else
                    var valid41 = !0;
                  if (valid41) {
                    if (data.room !== void 0) {
                      let data58 = data.room, _errs144 = errors;
                      if (errors === _errs144)
                        if (typeof data58 == "string") {
                          if (func2(data58) > 255)
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/unban/properties/room/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                          if (func2(data58) < 1)
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/unban/properties/room/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          if (!pattern0.test(data58))
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/unban/properties/room/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/unban/properties/room/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid41 = _errs144 === errors;
                    } else
                      var valid41 = !0;
                    if (valid41)
                      if (data.userId !== void 0) {
                        let data59 = data.userId, _errs146 = errors;
                        if (errors === _errs146)
                          if (typeof data59 == "string") {
                            if (func2(data59) > 255)
                              return validate10.errors = [{ instancePath: instancePath + "/userId", schemaPath: "#/definitions/unban/properties/userId/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                            if (func2(data59) < 1)
                              return validate10.errors = [{ instancePath: instancePath + "/userId", schemaPath: "#/definitions/unban/properties/userId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                            if (!pattern2.test(data59))
                              return validate10.errors = [{ instancePath: instancePath + "/userId", schemaPath: "#/definitions/unban/properties/userId/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\s\\u0000-\\u001F\\u007F]+$"' }], !1;
                          } else
                            return validate10.errors = [{ instancePath: instancePath + "/userId", schemaPath: "#/definitions/unban/properties/userId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid41 = _errs146 === errors;
                      } else
                        var valid41 = !0;
                  }
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/unban/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "lock") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing14;
                if (data.type === void 0 && (missing14 = "type") || data.locked === void 0 && (missing14 = "locked"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/lock/required", keyword: "required", params: { missingProperty: missing14 }, message: "must have required property '" + missing14 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs151 = errors;
                  if (data.type !== "lock")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/lock/properties/type/const", keyword: "const", params: { allowedValue: "lock" }, message: "must be equal to constant" }], !1;
                  var valid44 = _errs151 === errors;
                } else
                  var valid44 = !0;
                if (valid44) {
                  if (data.id !== void 0) {
                    let data61 = data.id, _errs152 = errors;
                    if (typeof data61 != "string" && !(typeof data61 == "number" && !(data61 % 1) && !isNaN(data61) && isFinite(data61)))
                      return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/lock/properties/id/type", keyword: "type", params: { type: schema28.properties.id.type }, message: "must be string,integer" }], !1;
                    if (errors === _errs152) {
                      if (typeof data61 == "number" && isFinite(data61)) {
                        if (data61 > 9007199254740991 || isNaN(data61))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/lock/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                        if (data61 < 0 || isNaN(data61))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/lock/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      if (errors === _errs152 && typeof data61 == "string") {
                        if (func2(data61) > 128)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/lock/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                        if (func2(data61) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/lock/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      }
                    }
                    var valid44 = _errs152 === errors;
                  } else
                    var valid44 = !0;
                  if (valid44) {
                    if (data.room !== void 0) {
                      let data62 = data.room, _errs154 = errors;
                      if (errors === _errs154)
                        if (typeof data62 == "string") {
                          if (func2(data62) > 255)
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/lock/properties/room/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                          if (func2(data62) < 1)
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/lock/properties/room/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          if (!pattern0.test(data62))
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/lock/properties/room/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/lock/properties/room/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid44 = _errs154 === errors;
                    } else
                      var valid44 = !0;
                    if (valid44)
                      if (data.locked !== void 0) {
                        let _errs156 = errors;
                        if (typeof data.locked != "boolean")
                          return validate10.errors = [{ instancePath: instancePath + "/locked", schemaPath: "#/definitions/lock/properties/locked/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                        var valid44 = _errs156 === errors;
                      } else
                        var valid44 = !0;
                  }
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/lock/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "lobby") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing15;
                if (data.type === void 0 && (missing15 = "type") || data.lobby === void 0 && (missing15 = "lobby"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/lobby/required", keyword: "required", params: { missingProperty: missing15 }, message: "must have required property '" + missing15 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs161 = errors;
                  if (data.type !== "lobby")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/lobby/properties/type/const", keyword: "const", params: { allowedValue: "lobby" }, message: "must be equal to constant" }], !1;
                  var valid47 = _errs161 === errors;
                } else
                  var valid47 = !0;
                if (valid47) {
                  if (data.id !== void 0) {
                    let data65 = data.id, _errs162 = errors;
                    if (typeof data65 != "string" && !(typeof data65 == "number" && !(data65 % 1) && !isNaN(data65) && isFinite(data65)))
                      return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/lobby/properties/id/type", keyword: "type", params: { type: schema29.properties.id.type }, message: "must be string,integer" }], !1;
                    if (errors === _errs162) {
                      if (typeof data65 == "number" && isFinite(data65)) {
                        if (data65 > 9007199254740991 || isNaN(data65))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/lobby/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                        if (data65 < 0 || isNaN(data65))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/lobby/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      if (errors === _errs162 && typeof data65 == "string") {
                        if (func2(data65) > 128)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/lobby/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                        if (func2(data65) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/lobby/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      }
                    }
                    var valid47 = _errs162 === errors;
                  } else
                    var valid47 = !0;
                  if (valid47) {
                    if (data.room !== void 0) {
                      let data66 = data.room, _errs164 = errors;
                      if (errors === _errs164)
                        if (typeof data66 == "string") {
                          if (func2(data66) > 255)
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/lobby/properties/room/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                          if (func2(data66) < 1)
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/lobby/properties/room/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          if (!pattern0.test(data66))
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/lobby/properties/room/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/lobby/properties/room/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid47 = _errs164 === errors;
                    } else
                      var valid47 = !0;
                    if (valid47)
                      if (data.lobby !== void 0) {
                        let _errs166 = errors;
                        if (typeof data.lobby != "boolean")
                          return validate10.errors = [{ instancePath: instancePath + "/lobby", schemaPath: "#/definitions/lobby/properties/lobby/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                        var valid47 = _errs166 === errors;
                      } else
                        var valid47 = !0;
                  }
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/lobby/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "admit") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing16;
                if (data.type === void 0 && (missing16 = "type") || data.peerId === void 0 && (missing16 = "peerId"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/admit/required", keyword: "required", params: { missingProperty: missing16 }, message: "must have required property '" + missing16 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs171 = errors;
                  if (data.type !== "admit")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/admit/properties/type/const", keyword: "const", params: { allowedValue: "admit" }, message: "must be equal to constant" }], !1;
                  var valid50 = _errs171 === errors;
                } else
                  var valid50 = !0;
                if (valid50) {
                  if (data.id !== void 0) {
                    let data69 = data.id, _errs172 = errors;
                    if (typeof data69 != "string" && !(typeof data69 == "number" && !(data69 % 1) && !isNaN(data69) && isFinite(data69)))
                      return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/admit/properties/id/type", keyword: "type", params: { type: schema30.properties.id.type }, message: "must be string,integer" }], !1;
                    if (errors === _errs172) {
                      if (typeof data69 == "number" && isFinite(data69)) {
                        if (data69 > 9007199254740991 || isNaN(data69))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/admit/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                        if (data69 < 0 || isNaN(data69))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/admit/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      if (errors === _errs172 && typeof data69 == "string") {
                        if (func2(data69) > 128)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/admit/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                        if (func2(data69) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/admit/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      }
                    }
                    var valid50 = _errs172 === errors;
                  } else
                    var valid50 = !0;
                  if (valid50) {
                    if (data.room !== void 0) {
                      let data70 = data.room, _errs174 = errors;
                      if (errors === _errs174)
                        if (typeof data70 == "string") {
                          if (func2(data70) > 255)
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/admit/properties/room/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                          if (func2(data70) < 1)
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/admit/properties/room/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          if (!pattern0.test(data70))
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/admit/properties/room/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/admit/properties/room/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid50 = _errs174 === errors;
                    } else
                      var valid50 = !0;
                    if (valid50)
                      if (data.peerId !== void 0) {
                        let data71 = data.peerId, _errs176 = errors;
                        if (errors === _errs176)
                          if (typeof data71 == "string") {
                            if (func2(data71) > 128)
                              return validate10.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/definitions/admit/properties/peerId/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                            if (func2(data71) < 1)
                              return validate10.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/definitions/admit/properties/peerId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                            if (!pattern0.test(data71))
                              return validate10.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/definitions/admit/properties/peerId/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                          } else
                            return validate10.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/definitions/admit/properties/peerId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid50 = _errs176 === errors;
                      } else
                        var valid50 = !0;
                  }
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/admit/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "deny") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing17;
                if (data.type === void 0 && (missing17 = "type") || data.peerId === void 0 && (missing17 = "peerId"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/deny/required", keyword: "required", params: { missingProperty: missing17 }, message: "must have required property '" + missing17 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs181 = errors;
                  if (data.type !== "deny")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/deny/properties/type/const", keyword: "const", params: { allowedValue: "deny" }, message: "must be equal to constant" }], !1;
                  var valid53 = _errs181 === errors;
                } else
                  var valid53 = !0;
                if (valid53) {
                  if (data.id !== void 0) {
                    let data73 = data.id, _errs182 = errors;
                    if (typeof data73 != "string" && !(typeof data73 == "number" && !(data73 % 1) && !isNaN(data73) && isFinite(data73)))
                      return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/deny/properties/id/type", keyword: "type", params: { type: schema31.properties.id.type }, message: "must be string,integer" }], !1;
                    if (errors === _errs182) {
                      if (typeof data73 == "number" && isFinite(data73)) {
                        if (data73 > 9007199254740991 || isNaN(data73))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/deny/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                        if (data73 < 0 || isNaN(data73))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/deny/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      if (errors === _errs182 && typeof data73 == "string") {
                        if (func2(data73) > 128)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/deny/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                        if (func2(data73) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/deny/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      }
                    }
                    var valid53 = _errs182 === errors;
                  } else
                    var valid53 = !0;
                  if (valid53) {
                    if (data.room !== void 0) {
                      let data74 = data.room, _errs184 = errors;
                      if (errors === _errs184)
                        if (typeof data74 == "string") {
                          if (func2(data74) > 255)
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/deny/properties/room/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                          if (func2(data74) < 1)
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/deny/properties/room/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          if (!pattern0.test(data74))
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/deny/properties/room/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/deny/properties/room/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid53 = _errs184 === errors;
                    } else
                      var valid53 = !0;
                    if (valid53)
                      if (data.peerId !== void 0) {
                        let data75 = data.peerId, _errs186 = errors;
                        if (errors === _errs186)
                          if (typeof data75 == "string") {
                            if (func2(data75) > 128)
                              return validate10.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/definitions/deny/properties/peerId/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                            if (func2(data75) < 1)
                              return validate10.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/definitions/deny/properties/peerId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                            if (!pattern0.test(data75))
                              return validate10.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/definitions/deny/properties/peerId/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                          } else
                            return validate10.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/definitions/deny/properties/peerId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid53 = _errs186 === errors;
                      } else
                        var valid53 = !0;
                  }
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/deny/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "set-role") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing18;
                if (data.type === void 0 && (missing18 = "type") || data.peerId === void 0 && (missing18 = "peerId") || data.role === void 0 && (missing18 = "role"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/set-role/required", keyword: "required", params: { missingProperty: missing18 }, message: "must have required property '" + missing18 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs191 = errors;
                  if (data.type !== "set-role")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/set-role/properties/type/const", keyword: "const", params: { allowedValue: "set-role" }, message: "must be equal to constant" }], !1;
                  var valid56 = _errs191 === errors;
                } else
                  var valid56 = !0;
                if (valid56) {
                  if (data.id !== void 0) {
                    let data77 = data.id, _errs192 = errors;
                    if (typeof data77 != "string" && !(typeof data77 == "number" && !(data77 % 1) && !isNaN(data77) && isFinite(data77)))
                      return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/set-role/properties/id/type", keyword: "type", params: { type: schema32.properties.id.type }, message: "must be string,integer" }], !1;
                    if (errors === _errs192) {
                      if (typeof data77 == "number" && isFinite(data77)) {
                        if (data77 > 9007199254740991 || isNaN(data77))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/set-role/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                        if (data77 < 0 || isNaN(data77))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/set-role/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      if (errors === _errs192 && typeof data77 == "string") {
                        if (func2(data77) > 128)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/set-role/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                        if (func2(data77) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/set-role/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      }
                    }
                    var valid56 = _errs192 === errors;
                  } else
                    var valid56 = !0;
                  if (valid56) {
                    if (data.room !== void 0) {
                      let data78 = data.room, _errs194 = errors;
                      if (errors === _errs194)
                        if (typeof data78 == "string") {
                          if (func2(data78) > 255)
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/set-role/properties/room/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                          if (func2(data78) < 1)
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/set-role/properties/room/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          if (!pattern0.test(data78))
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/set-role/properties/room/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/set-role/properties/room/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid56 = _errs194 === errors;
                    } else
                      var valid56 = !0;
                    if (valid56) {
                      if (data.peerId !== void 0) {
                        let data79 = data.peerId, _errs196 = errors;
                        if (errors === _errs196)
                          if (typeof data79 == "string") {
                            if (func2(data79) > 128)
                              return validate10.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/definitions/set-role/properties/peerId/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                            if (func2(data79) < 1)
                              return validate10.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/definitions/set-role/properties/peerId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                            if (!pattern0.test(data79))
                              return validate10.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/definitions/set-role/properties/peerId/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                          } else
                            return validate10.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/definitions/set-role/properties/peerId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid56 = _errs196 === errors;
                      } else
                        var valid56 = !0;
                      if (valid56)
                        if (data.role !== void 0) {
                          let data80 = data.role, _errs198 = errors;
                          if (typeof data80 != "string")
                            return validate10.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/definitions/set-role/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          if (!(data80 === "editor" || data80 === "viewer"))
                            return validate10.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/definitions/set-role/properties/role/enum", keyword: "enum", params: { allowedValues: schema32.properties.role.enum }, message: "must be equal to one of the allowed values" }], !1;
                          var valid56 = _errs198 === errors;
                        } else
                          var valid56 = !0;
                    }
                  }
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/set-role/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "hand-over") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing19;
                if (data.type === void 0 && (missing19 = "type") || data.peerId === void 0 && (missing19 = "peerId"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/hand-over/required", keyword: "required", params: { missingProperty: missing19 }, message: "must have required property '" + missing19 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs203 = errors;
                  if (data.type !== "hand-over")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/hand-over/properties/type/const", keyword: "const", params: { allowedValue: "hand-over" }, message: "must be equal to constant" }], !1;
                  var valid59 = _errs203 === errors;
                } else
                  var valid59 = !0;
                if (valid59) {
                  if (data.id !== void 0) {
                    let data82 = data.id, _errs204 = errors;
                    if (typeof data82 != "string" && !(typeof data82 == "number" && !(data82 % 1) && !isNaN(data82) && isFinite(data82)))
                      return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/hand-over/properties/id/type", keyword: "type", params: { type: schema33.properties.id.type }, message: "must be string,integer" }], !1;
                    if (errors === _errs204) {
                      if (typeof data82 == "number" && isFinite(data82)) {
                        if (data82 > 9007199254740991 || isNaN(data82))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/hand-over/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                        if (data82 < 0 || isNaN(data82))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/hand-over/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      if (errors === _errs204 && typeof data82 == "string") {
                        if (func2(data82) > 128)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/hand-over/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                        if (func2(data82) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/hand-over/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      }
                    }
                    var valid59 = _errs204 === errors;
                  } else
                    var valid59 = !0;
                  if (valid59) {
                    if (data.room !== void 0) {
                      let data83 = data.room, _errs206 = errors;
                      if (errors === _errs206)
                        if (typeof data83 == "string") {
                          if (func2(data83) > 255)
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/hand-over/properties/room/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                          if (func2(data83) < 1)
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/hand-over/properties/room/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          if (!pattern0.test(data83))
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/hand-over/properties/room/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/hand-over/properties/room/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid59 = _errs206 === errors;
                    } else
                      var valid59 = !0;
                    if (valid59)
                      if (data.peerId !== void 0) {
                        let data84 = data.peerId, _errs208 = errors;
                        if (errors === _errs208)
                          if (typeof data84 == "string") {
                            if (func2(data84) > 128)
                              return validate10.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/definitions/hand-over/properties/peerId/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                            if (func2(data84) < 1)
                              return validate10.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/definitions/hand-over/properties/peerId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                            if (!pattern0.test(data84))
                              return validate10.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/definitions/hand-over/properties/peerId/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                          } else
                            return validate10.errors = [{ instancePath: instancePath + "/peerId", schemaPath: "#/definitions/hand-over/properties/peerId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid59 = _errs208 === errors;
                      } else
                        var valid59 = !0;
                  }
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/hand-over/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "end") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing20;
                if (data.type === void 0 && (missing20 = "type"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/end/required", keyword: "required", params: { missingProperty: missing20 }, message: "must have required property '" + missing20 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs213 = errors;
                  if (data.type !== "end")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/end/properties/type/const", keyword: "const", params: { allowedValue: "end" }, message: "must be equal to constant" }], !1;
                  var valid62 = _errs213 === errors;
                } else
                  var valid62 = !0;
                if (valid62) {
                  if (data.id !== void 0) {
                    let data86 = data.id, _errs214 = errors;
                    if (typeof data86 != "string" && !(typeof data86 == "number" && !(data86 % 1) && !isNaN(data86) && isFinite(data86)))
                      return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/end/properties/id/type", keyword: "type", params: { type: schema34.properties.id.type }, message: "must be string,integer" }], !1;
                    if (errors === _errs214) {
                      if (typeof data86 == "number" && isFinite(data86)) {
                        if (data86 > 9007199254740991 || isNaN(data86))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/end/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                        if (data86 < 0 || isNaN(data86))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/end/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      if (errors === _errs214 && typeof data86 == "string") {
                        if (func2(data86) > 128)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/end/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                        if (func2(data86) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/end/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      }
                    }
                    var valid62 = _errs214 === errors;
                  } else
                    var valid62 = !0;
                  if (valid62)
                    if (data.room !== void 0) {
                      let data87 = data.room, _errs216 = errors;
                      if (errors === _errs216)
                        if (typeof data87 == "string") {
                          if (func2(data87) > 255)
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/end/properties/room/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                          if (func2(data87) < 1)
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/end/properties/room/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          if (!pattern0.test(data87))
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/end/properties/room/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/end/properties/room/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid62 = _errs216 === errors;
                    } else
                      var valid62 = !0;
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/end/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "publish")
            validate12(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length);
          else if (tag0 === "unpublish") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing21;
                if (data.type === void 0 && (missing21 = "type") || data.room === void 0 && (missing21 = "room"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/unpublish/required", keyword: "required", params: { missingProperty: missing21 }, message: "must have required property '" + missing21 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs222 = errors;
                  if (data.type !== "unpublish")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/unpublish/properties/type/const", keyword: "const", params: { allowedValue: "unpublish" }, message: "must be equal to constant" }], !1;
                  var valid66 = _errs222 === errors;
                } else
                  var valid66 = !0;
                if (valid66) {
                  if (data.id !== void 0) {
                    let data89 = data.id, _errs223 = errors;
                    if (typeof data89 != "string" && !(typeof data89 == "number" && !(data89 % 1) && !isNaN(data89) && isFinite(data89)))
                      return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/unpublish/properties/id/type", keyword: "type", params: { type: schema35.properties.id.type }, message: "must be string,integer" }], !1;
                    if (errors === _errs223) {
                      if (typeof data89 == "number" && isFinite(data89)) {
                        if (data89 > 9007199254740991 || isNaN(data89))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/unpublish/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                        if (data89 < 0 || isNaN(data89))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/unpublish/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      if (errors === _errs223 && typeof data89 == "string") {
                        if (func2(data89) > 128)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/unpublish/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                        if (func2(data89) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/unpublish/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      }
                    }
                    var valid66 = _errs223 === errors;
                  } else
                    var valid66 = !0;
                  if (valid66)
                    if (data.room !== void 0) {
                      let data90 = data.room, _errs225 = errors;
                      if (errors === _errs225)
                        if (typeof data90 == "string") {
                          if (func2(data90) > 255)
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/unpublish/properties/room/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                          if (func2(data90) < 1)
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/unpublish/properties/room/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          if (!pattern0.test(data90))
                            return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/unpublish/properties/room/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/definitions/unpublish/properties/room/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid66 = _errs225 === errors;
                    } else
                      var valid66 = !0;
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/unpublish/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "watch-sessions") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing22;
                if (data.type === void 0 && (missing22 = "type"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/watch-sessions/required", keyword: "required", params: { missingProperty: missing22 }, message: "must have required property '" + missing22 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs230 = errors;
                  if (data.type !== "watch-sessions")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/watch-sessions/properties/type/const", keyword: "const", params: { allowedValue: "watch-sessions" }, message: "must be equal to constant" }], !1;
                  var valid69 = _errs230 === errors;
                } else
                  var valid69 = !0;
                if (valid69)
                  if (data.id !== void 0) {
                    let data92 = data.id, _errs231 = errors;
                    if (typeof data92 != "string" && !(typeof data92 == "number" && !(data92 % 1) && !isNaN(data92) && isFinite(data92)))
                      return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/watch-sessions/properties/id/type", keyword: "type", params: { type: schema36.properties.id.type }, message: "must be string,integer" }], !1;
                    if (errors === _errs231) {
                      if (typeof data92 == "number" && isFinite(data92)) {
                        if (data92 > 9007199254740991 || isNaN(data92))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/watch-sessions/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                        if (data92 < 0 || isNaN(data92))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/watch-sessions/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      if (errors === _errs231 && typeof data92 == "string") {
                        if (func2(data92) > 128)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/watch-sessions/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                        if (func2(data92) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/watch-sessions/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      }
                    }
                    var valid69 = _errs231 === errors;
                  } else
                    var valid69 = !0;
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/watch-sessions/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "unwatch-sessions") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing23;
                if (data.type === void 0 && (missing23 = "type"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/unwatch-sessions/required", keyword: "required", params: { missingProperty: missing23 }, message: "must have required property '" + missing23 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs236 = errors;
                  if (data.type !== "unwatch-sessions")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/unwatch-sessions/properties/type/const", keyword: "const", params: { allowedValue: "unwatch-sessions" }, message: "must be equal to constant" }], !1;
                  var valid72 = _errs236 === errors;
                } else
                  var valid72 = !0;
                if (valid72)
                  if (data.id !== void 0) {
                    let data94 = data.id, _errs237 = errors;
                    if (typeof data94 != "string" && !(typeof data94 == "number" && !(data94 % 1) && !isNaN(data94) && isFinite(data94)))
                      return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/unwatch-sessions/properties/id/type", keyword: "type", params: { type: schema37.properties.id.type }, message: "must be string,integer" }], !1;
                    if (errors === _errs237) {
                      if (typeof data94 == "number" && isFinite(data94)) {
                        if (data94 > 9007199254740991 || isNaN(data94))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/unwatch-sessions/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                        if (data94 < 0 || isNaN(data94))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/unwatch-sessions/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      if (errors === _errs237 && typeof data94 == "string") {
                        if (func2(data94) > 128)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/unwatch-sessions/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                        if (func2(data94) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/unwatch-sessions/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      }
                    }
                    var valid72 = _errs237 === errors;
                  } else
                    var valid72 = !0;
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/unwatch-sessions/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "report") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing24;
                if (data.type === void 0 && (missing24 = "type") || data.ice === void 0 && (missing24 = "ice"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/report/required", keyword: "required", params: { missingProperty: missing24 }, message: "must have required property '" + missing24 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs242 = errors;
                  if (data.type !== "report")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/report/properties/type/const", keyword: "const", params: { allowedValue: "report" }, message: "must be equal to constant" }], !1;
                  var valid75 = _errs242 === errors;
                } else
                  var valid75 = !0;
                if (valid75) {
                  if (data.id !== void 0) {
                    let data96 = data.id, _errs243 = errors;
                    if (typeof data96 != "string" && !(typeof data96 == "number" && !(data96 % 1) && !isNaN(data96) && isFinite(data96)))
                      return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/report/properties/id/type", keyword: "type", params: { type: schema38.properties.id.type }, message: "must be string,integer" }], !1;
                    if (errors === _errs243) {
                      if (typeof data96 == "number" && isFinite(data96)) {
                        if (data96 > 9007199254740991 || isNaN(data96))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/report/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                        if (data96 < 0 || isNaN(data96))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/report/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      if (errors === _errs243 && typeof data96 == "string") {
                        if (func2(data96) > 128)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/report/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                        if (func2(data96) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/report/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      }
                    }
                    var valid75 = _errs243 === errors;
                  } else
                    var valid75 = !0;
                  if (valid75) {
                    if (data.ice !== void 0) {
                      let data97 = data.ice, _errs245 = errors;
                      if (typeof data97 != "string")
                        return validate10.errors = [{ instancePath: instancePath + "/ice", schemaPath: "#/definitions/report/properties/ice/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      if (!(data97 === "host" || data97 === "srflx" || data97 === "prflx" || data97 === "relay" || data97 === "failed"))
                        return validate10.errors = [{ instancePath: instancePath + "/ice", schemaPath: "#/definitions/report/properties/ice/enum", keyword: "enum", params: { allowedValues: schema38.properties.ice.enum }, message: "must be equal to one of the allowed values" }], !1;
                      var valid75 = _errs245 === errors;
                    } else
                      var valid75 = !0;
                    if (valid75)
                      if (data.ms !== void 0) {
                        let data98 = data.ms, _errs247 = errors;
                        if (!(typeof data98 == "number" && !(data98 % 1) && !isNaN(data98) && isFinite(data98)))
                          return validate10.errors = [{ instancePath: instancePath + "/ms", schemaPath: "#/definitions/report/properties/ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                        if (errors === _errs247 && typeof data98 == "number" && isFinite(data98)) {
                          if (data98 > 864e5 || isNaN(data98))
                            return validate10.errors = [{ instancePath: instancePath + "/ms", schemaPath: "#/definitions/report/properties/ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000" }], !1;
                          if (data98 < 0 || isNaN(data98))
                            return validate10.errors = [{ instancePath: instancePath + "/ms", schemaPath: "#/definitions/report/properties/ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                        }
                        var valid75 = _errs247 === errors;
                      } else
                        var valid75 = !0;
                  }
                }
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/report/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else if (tag0 === "ping") {
            if (errors === errors)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing25;
                if (data.type === void 0 && (missing25 = "type"))
                  return validate10.errors = [{ instancePath, schemaPath: "#/definitions/ping/required", keyword: "required", params: { missingProperty: missing25 }, message: "must have required property '" + missing25 + "'" }], !1;
                if (data.type !== void 0) {
                  let _errs252 = errors;
                  if (data.type !== "ping")
                    return validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/definitions/ping/properties/type/const", keyword: "const", params: { allowedValue: "ping" }, message: "must be equal to constant" }], !1;
                  var valid78 = _errs252 === errors;
                } else
                  var valid78 = !0;
                if (valid78)
                  if (data.id !== void 0) {
                    let data100 = data.id, _errs253 = errors;
                    if (typeof data100 != "string" && !(typeof data100 == "number" && !(data100 % 1) && !isNaN(data100) && isFinite(data100)))
                      return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/ping/properties/id/type", keyword: "type", params: { type: schema39.properties.id.type }, message: "must be string,integer" }], !1;
                    if (errors === _errs253) {
                      if (typeof data100 == "number" && isFinite(data100)) {
                        if (data100 > 9007199254740991 || isNaN(data100))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/ping/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }], !1;
                        if (data100 < 0 || isNaN(data100))
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/ping/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      if (errors === _errs253 && typeof data100 == "string") {
                        if (func2(data100) > 128)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/ping/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                        if (func2(data100) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/ping/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      }
                    }
                    var valid78 = _errs253 === errors;
                  } else
                    var valid78 = !0;
              } else
                return validate10.errors = [{ instancePath, schemaPath: "#/definitions/ping/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          } else
            return validate10.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "type", tagValue: tag0 }, message: 'value of tag "type" must be in oneOf' }], !1;
        else
          return validate10.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "type", tagValue: tag0 }, message: 'tag "type" must be string' }], !1;
      }
    } else
      return validate10.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate10.errors = vErrors, errors === 0;
}

export const validateSignalingClientMessage: Validate<SignalingClientMessage> = compiled;
