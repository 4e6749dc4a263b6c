// Generated from schemas/community.v1.json by packages/protocol/scripts/generate.mjs. Do not edit: run `npm run generate`.
// @ts-nocheck
import type { Validate } from './../validate.ts';
import type { CommunityFile } from './community.ts';

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
var compiled = validate10, schema11 = { $schema: "http://json-schema.org/draft-07/schema#", $id: "https://nodegx.org/schemas/community.v1.json", type: "object", additionalProperties: !1, patternProperties: { "^x-": {} }, required: ["version", "community"], properties: { $schema: { type: "string", format: "uri-reference", minLength: 1, maxLength: 2048 }, version: { type: "string", pattern: "^1\\.(0|[1-9][0-9]{0,3})\\.(0|[1-9][0-9]{0,3})$" }, community: { type: "object", additionalProperties: !1, patternProperties: { "^x-": {} }, required: ["id", "name"], properties: { id: { type: "string", pattern: "^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$" }, name: { type: "string", minLength: 1, maxLength: 100, pattern: "^\\S(.*\\S)?$" }, description: { type: "string", maxLength: 500 }, type: { type: "string", enum: ["public", "private"] }, owner: { type: "object", additionalProperties: !1, patternProperties: { "^x-": {} }, properties: { github: { type: ["string", "null"], pattern: "^[A-Za-z0-9]([A-Za-z0-9]|-(?=[A-Za-z0-9])){0,38}$" }, name: { type: ["string", "null"], minLength: 1, maxLength: 100 }, website: { type: ["string", "null"], format: "uri", maxLength: 2048, pattern: "^https?://[^\\s/?#@]+([/?#]\\S*)?$" }, contact: { type: ["string", "null"], format: "email", maxLength: 254 } } }, repository: { type: ["string", "null"], format: "uri", maxLength: 2048, pattern: "^https://[^\\s/?#@]+/\\S+$" }, createdAt: { type: ["string", "null"], format: "date-time" }, updatedAt: { type: ["string", "null"], format: "date-time" } } }, servers: { type: "object", additionalProperties: !1, patternProperties: { "^x-": {} }, properties: { publicUrl: { type: ["string", "null"], format: "uri", maxLength: 2048, pattern: "^https?://[^\\s/?#@]+(/[^\\s?#]*)?$" }, allowedOrigins: { type: "array", uniqueItems: !0, maxItems: 100, items: { type: "string", maxLength: 300, pattern: "^(\\*|file://|[a-z][a-z0-9+.-]*://([a-z0-9._-]+|\\[[0-9a-f:.]+\\])(:[0-9]{1,5})?)$" } }, identity: { type: "object", additionalProperties: !1, patternProperties: { "^x-": {} }, properties: { url: { type: ["string", "null"], format: "uri", maxLength: 2048, pattern: "^https?://[^\\s/?#@]+(/[^\\s?#]*)?$" }, healthCheck: { type: ["string", "null"], format: "uri", maxLength: 2048, pattern: "^https?://[^\\s/?#@]+([/?#]\\S*)?$" } } }, signaling: { type: "object", additionalProperties: !1, patternProperties: { "^x-": {} }, properties: { url: { type: ["string", "null"], format: "uri", maxLength: 2048, pattern: "^wss?://[^\\s/?#@]+(/[^\\s?#]*)?$" }, healthCheck: { type: ["string", "null"], format: "uri", maxLength: 2048, pattern: "^https?://[^\\s/?#@]+([/?#]\\S*)?$" } } }, sync: { type: "object", additionalProperties: !1, patternProperties: { "^x-": {} }, properties: { url: { type: ["string", "null"], format: "uri", maxLength: 2048, pattern: "^wss?://[^\\s/?#@]+(/[^\\s?#]*)?$" }, healthCheck: { type: ["string", "null"], format: "uri", maxLength: 2048, pattern: "^https?://[^\\s/?#@]+([/?#]\\S*)?$" } } }, turn: { type: "object", additionalProperties: !1, patternProperties: { "^x-": {} }, properties: { urls: { type: "array", uniqueItems: !0, maxItems: 20, items: { type: "string", maxLength: 300, pattern: "^(stuns?:([A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+\\])(:[0-9]{1,5})?|turns?:([A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+\\])(:[0-9]{1,5})?(\\?transport=(udp|tcp))?)$" } }, username: { type: "string", minLength: 1, maxLength: 64, pattern: "^[A-Za-z0-9._@-]+$" }, credentialType: { type: "string", enum: ["password"] } } }, notifications: { type: "object", additionalProperties: !1, patternProperties: { "^x-": {} }, properties: { url: { type: ["string", "null"], format: "uri", maxLength: 2048, pattern: "^wss?://[^\\s/?#@]+(/[^\\s?#]*)?$" }, healthCheck: { type: ["string", "null"], format: "uri", maxLength: 2048, pattern: "^https?://[^\\s/?#@]+([/?#]\\S*)?$" } } } } }, identity: { type: "object", additionalProperties: !1, patternProperties: { "^x-": {} }, properties: { guests: { type: "boolean" }, issuer: { type: ["string", "null"], format: "uri", maxLength: 2048, pattern: "^https?://[^\\s/?#@]+([/?#]\\S*)?$" }, jwksUrl: { type: ["string", "null"], format: "uri", maxLength: 2048, pattern: "^https?://[^\\s/?#@]+([/?#]\\S*)?$" }, audience: { type: ["string", "null"], minLength: 1, maxLength: 255 }, tokenMinutes: { type: "integer", minimum: 1, maximum: 60 }, accounts: { type: "boolean" }, accessToken: { type: "boolean" }, github: { type: "object", additionalProperties: !1, patternProperties: { "^x-": {} }, properties: { enabled: { type: "boolean" }, clientId: { type: ["string", "null"], maxLength: 100, pattern: "^[A-Za-z0-9._-]+$" } } } } }, features: { type: "object", additionalProperties: !1, patternProperties: { "^x-": {} }, properties: { discussions: { type: "boolean" }, components: { type: "boolean" }, tutorials: { type: "boolean" }, showcase: { type: "boolean" }, jobs: { type: "boolean" }, collaboration: { type: "object", additionalProperties: !1, patternProperties: { "^x-": {} }, properties: { enabled: { type: "boolean" }, publicSessions: { type: "boolean" }, privateSessions: { type: "boolean" }, maxSessionSize: { type: "integer", minimum: 2, maximum: 100 }, audioEnabled: { type: "boolean" }, videoEnabled: { type: "boolean" }, screenShareEnabled: { type: "boolean" }, requireAuth: { type: "boolean" } } }, notifications: { type: "object", additionalProperties: !1, patternProperties: { "^x-": {} }, properties: { enabled: { type: "boolean" }, channels: { type: "array", uniqueItems: !0, maxItems: 4, items: { type: "string", enum: ["discussions", "sessions", "components", "invites"] } }, persistDays: { type: "integer", minimum: 1, maximum: 365 } } } } }, branding: { type: "object", additionalProperties: !1, patternProperties: { "^x-": {} }, properties: { primaryColor: { type: "string", pattern: "^#[0-9A-Fa-f]{6}$" }, secondaryColor: { type: "string", pattern: "^#[0-9A-Fa-f]{6}$" }, logo: { type: ["string", "null"], format: "uri", maxLength: 2048, pattern: "^https?://[^\\s/?#@]+([/?#]\\S*)?$" }, favicon: { type: ["string", "null"], format: "uri", maxLength: 2048, pattern: "^https?://[^\\s/?#@]+([/?#]\\S*)?$" }, customCSS: { type: ["string", "null"], format: "uri", maxLength: 2048, pattern: "^https?://[^\\s/?#@]+([/?#]\\S*)?$" } } }, moderation: { type: "object", additionalProperties: !1, patternProperties: { "^x-": {} }, properties: { moderators: { type: "array", uniqueItems: !0, maxItems: 1e3, items: { type: "string", maxLength: 255, pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" } }, requireApproval: { type: "object", additionalProperties: !1, patternProperties: { "^x-": {} }, properties: { components: { type: "boolean" }, tutorials: { type: "boolean" }, showcaseProjects: { type: "boolean" }, jobs: { type: "boolean" } } }, autoModerationEnabled: { type: "boolean" }, bannedUsers: { type: "array", uniqueItems: !0, maxItems: 1e4, items: { type: "string", maxLength: 255, pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" } } } }, integrations: { type: "object", additionalProperties: !1, patternProperties: { "^x-": {} }, properties: { github: { type: "object", additionalProperties: !1, patternProperties: { "^x-": {} }, properties: { org: { type: ["string", "null"], pattern: "^[A-Za-z0-9]([A-Za-z0-9]|-(?=[A-Za-z0-9])){0,38}$" }, discussionsRepo: { type: ["string", "null"], pattern: "^[A-Za-z0-9]([A-Za-z0-9]|-(?=[A-Za-z0-9])){0,38}/[A-Za-z0-9._-]{1,100}$" }, issuesRepo: { type: ["string", "null"], pattern: "^[A-Za-z0-9]([A-Za-z0-9]|-(?=[A-Za-z0-9])){0,38}/[A-Za-z0-9._-]{1,100}$" } } }, discord: { type: "object", additionalProperties: !1, patternProperties: { "^x-": {} }, properties: { enabled: { type: "boolean" }, webhookUrl: { type: ["string", "null"], pattern: "^env:[A-Z_][A-Z0-9_]{0,99}$" }, serverId: { type: ["string", "null"], pattern: "^[0-9]{17,20}$" } } }, slack: { type: "object", additionalProperties: !1, patternProperties: { "^x-": {} }, properties: { enabled: { type: "boolean" }, webhookUrl: { type: ["string", "null"], pattern: "^env:[A-Z_][A-Z0-9_]{0,99}$" } } } } }, limits: { type: "object", additionalProperties: !1, patternProperties: { "^x-": {} }, properties: { maxComponentsPerUser: { type: "integer", minimum: 0, maximum: 1e4 }, maxSessionsPerUser: { type: "integer", minimum: 1, maximum: 1e3 }, maxInvitesPerSession: { type: "integer", minimum: 0, maximum: 1e3 }, rateLimit: { type: "object", additionalProperties: !1, patternProperties: { "^x-": {} }, properties: { sessionsPerHour: { type: "integer", minimum: 1, maximum: 1e4 }, invitesPerHour: { type: "integer", minimum: 0, maximum: 1e4 } } }, documents: { type: "object", additionalProperties: !1, patternProperties: { "^x-": {} }, properties: { maxBytes: { type: "integer", minimum: 65536, maximum: 1073741824 }, maxMessageBytes: { type: "integer", minimum: 1024, maximum: 67108864 }, messagesPerSecond: { type: "integer", minimum: 1, maximum: 1e5 }, bytesPerSecond: { type: "integer", minimum: 1024, maximum: 1073741824 }, maxConnections: { type: "integer", minimum: 1, maximum: 1e4 }, maxPresenceBytes: { type: "integer", minimum: 256, maximum: 1048576 } } } } } } }, func2 = Object.prototype.hasOwnProperty, func3 = require_ucs2length().default, pattern0 = new RegExp("^x-", "u"), pattern1 = new RegExp("^1\\.(0|[1-9][0-9]{0,3})\\.(0|[1-9][0-9]{0,3})$", "u"), pattern3 = new RegExp("^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$", "u"), pattern4 = new RegExp("^\\S(.*\\S)?$", "u"), pattern6 = new RegExp("^[A-Za-z0-9]([A-Za-z0-9]|-(?=[A-Za-z0-9])){0,38}$", "u"), pattern7 = new RegExp("^https?://[^\\s/?#@]+([/?#]\\S*)?$", "u"), pattern8 = new RegExp("^https://[^\\s/?#@]+/\\S+$", "u"), pattern10 = new RegExp("^https?://[^\\s/?#@]+(/[^\\s?#]*)?$", "u"), pattern11 = new RegExp("^(\\*|file://|[a-z][a-z0-9+.-]*://([a-z0-9._-]+|\\[[0-9a-f:.]+\\])(:[0-9]{1,5})?)$", "u"), pattern16 = new RegExp("^wss?://[^\\s/?#@]+(/[^\\s?#]*)?$", "u"), pattern22 = new RegExp("^(stuns?:([A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+\\])(:[0-9]{1,5})?|turns?:([A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+\\])(:[0-9]{1,5})?(\\?transport=(udp|tcp))?)$", "u"), pattern23 = new RegExp("^[A-Za-z0-9._@-]+$", "u"), pattern31 = new RegExp("^[A-Za-z0-9._-]+$", "u"), pattern36 = new RegExp("^#[0-9A-Fa-f]{6}$", "u"), pattern42 = new RegExp("^[^\\s\\u0000-\\u001F\\u007F]+$", "u"), pattern48 = new RegExp("^[A-Za-z0-9]([A-Za-z0-9]|-(?=[A-Za-z0-9])){0,38}/[A-Za-z0-9._-]{1,100}$", "u"), pattern51 = new RegExp("^env:[A-Z_][A-Z0-9_]{0,99}$", "u"), pattern52 = new RegExp("^[0-9]{17,20}$", "u"), formats0 = /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i, formats2 = require_formats().fullFormats.uri, formats4 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i, formats8 = require_formats().fullFormats["date-time"];
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.community === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "community" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(func2.call(schema11.properties, key0) || pattern0.test(key0))) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.$schema !== void 0) {
      let data0 = data.$schema;
      if (typeof data0 == "string") {
        if (func3(data0) > 2048) {
          let err3 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (func3(data0) < 1) {
          let err4 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (!formats0.test(data0)) {
          let err5 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/format", keyword: "format", params: { format: "uri-reference" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.version !== void 0) {
      let data1 = data.version;
      if (typeof data1 == "string") {
        if (!pattern1.test(data1)) {
          let err7 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/pattern", keyword: "pattern", params: { pattern: "^1\\.(0|[1-9][0-9]{0,3})\\.(0|[1-9][0-9]{0,3})$" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.community !== void 0) {
      let data2 = data.community;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.id === void 0) {
          let err9 = { instancePath: instancePath + "/community", schemaPath: "#/properties/community/required", keyword: "required", params: { missingProperty: "id" } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data2.name === void 0) {
          let err10 = { instancePath: instancePath + "/community", schemaPath: "#/properties/community/required", keyword: "required", params: { missingProperty: "name" } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        for (let key1 in data2)
          if (!(key1 === "id" || key1 === "name" || key1 === "description" || key1 === "type" || key1 === "owner" || key1 === "repository" || key1 === "createdAt" || key1 === "updatedAt" || pattern0.test(key1))) {
            let err11 = { instancePath: instancePath + "/community", schemaPath: "#/properties/community/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        if (data2.id !== void 0) {
          let data3 = data2.id;
          if (typeof data3 == "string") {
            if (!pattern3.test(data3)) {
              let err12 = { instancePath: instancePath + "/community/id", schemaPath: "#/properties/community/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$" } };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          } else {
            let err13 = { instancePath: instancePath + "/community/id", schemaPath: "#/properties/community/properties/id/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
        if (data2.name !== void 0) {
          let data4 = data2.name;
          if (typeof data4 == "string") {
            if (func3(data4) > 100) {
              let err14 = { instancePath: instancePath + "/community/name", schemaPath: "#/properties/community/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 } };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
            if (func3(data4) < 1) {
              let err15 = { instancePath: instancePath + "/community/name", schemaPath: "#/properties/community/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
            if (!pattern4.test(data4)) {
              let err16 = { instancePath: instancePath + "/community/name", schemaPath: "#/properties/community/properties/name/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" } };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
          } else {
            let err17 = { instancePath: instancePath + "/community/name", schemaPath: "#/properties/community/properties/name/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
        if (data2.description !== void 0) {
          let data5 = data2.description;
          if (typeof data5 == "string") {
            if (func3(data5) > 500) {
              let err18 = { instancePath: instancePath + "/community/description", schemaPath: "#/properties/community/properties/description/maxLength", keyword: "maxLength", params: { limit: 500 } };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
          } else {
            let err19 = { instancePath: instancePath + "/community/description", schemaPath: "#/properties/community/properties/description/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
        if (data2.type !== void 0) {
          let data6 = data2.type;
          if (typeof data6 != "string") {
            let err20 = { instancePath: instancePath + "/community/type", schemaPath: "#/properties/community/properties/type/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
          if (!(data6 === "public" || data6 === "private")) {
            let err21 = { instancePath: instancePath + "/community/type", schemaPath: "#/properties/community/properties/type/enum", keyword: "enum", params: { allowedValues: schema11.properties.community.properties.type.enum } };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
        if (data2.owner !== void 0) {
          let data7 = data2.owner;
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            for (let key2 in data7)
              if (!(key2 === "github" || key2 === "name" || key2 === "website" || key2 === "contact" || pattern0.test(key2))) {
                let err22 = { instancePath: instancePath + "/community/owner", schemaPath: "#/properties/community/properties/owner/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
              }
            if (data7.github !== void 0) {
              let data8 = data7.github;
              if (typeof data8 != "string" && data8 !== null) {
                let err23 = { instancePath: instancePath + "/community/owner/github", schemaPath: "#/properties/community/properties/owner/properties/github/type", keyword: "type", params: { type: schema11.properties.community.properties.owner.properties.github.type } };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
              }
              if (typeof data8 == "string" && !pattern6.test(data8)) {
                let err24 = { instancePath: instancePath + "/community/owner/github", schemaPath: "#/properties/community/properties/owner/properties/github/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]([A-Za-z0-9]|-(?=[A-Za-z0-9])){0,38}$" } };
                vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
              }
            }
            if (data7.name !== void 0) {
              let data9 = data7.name;
              if (typeof data9 != "string" && data9 !== null) {
                let err25 = { instancePath: instancePath + "/community/owner/name", schemaPath: "#/properties/community/properties/owner/properties/name/type", keyword: "type", params: { type: schema11.properties.community.properties.owner.properties.name.type } };
                vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
              }
              if (typeof data9 == "string") {
                if (func3(data9) > 100) {
                  let err26 = { instancePath: instancePath + "/community/owner/name", schemaPath: "#/properties/community/properties/owner/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 } };
                  vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                }
                if (func3(data9) < 1) {
                  let err27 = { instancePath: instancePath + "/community/owner/name", schemaPath: "#/properties/community/properties/owner/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                }
              }
            }
            if (data7.website !== void 0) {
              let data10 = data7.website;
              if (typeof data10 != "string" && data10 !== null) {
                let err28 = { instancePath: instancePath + "/community/owner/website", schemaPath: "#/properties/community/properties/owner/properties/website/type", keyword: "type", params: { type: schema11.properties.community.properties.owner.properties.website.type } };
                vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
              }
              if (typeof data10 == "string") {
                if (func3(data10) > 2048) {
                  let err29 = { instancePath: instancePath + "/community/owner/website", schemaPath: "#/properties/community/properties/owner/properties/website/maxLength", keyword: "maxLength", params: { limit: 2048 } };
                  vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                }
                if (!pattern7.test(data10)) {
                  let err30 = { instancePath: instancePath + "/community/owner/website", schemaPath: "#/properties/community/properties/owner/properties/website/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s/?#@]+([/?#]\\S*)?$" } };
                  vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                }
                if (!formats2(data10)) {
                  let err31 = { instancePath: instancePath + "/community/owner/website", schemaPath: "#/properties/community/properties/owner/properties/website/format", keyword: "format", params: { format: "uri" } };
                  vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                }
              }
            }
            if (data7.contact !== void 0) {
              let data11 = data7.contact;
              if (typeof data11 != "string" && data11 !== null) {
                let err32 = { instancePath: instancePath + "/community/owner/contact", schemaPath: "#/properties/community/properties/owner/properties/contact/type", keyword: "type", params: { type: schema11.properties.community.properties.owner.properties.contact.type } };
                vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
              }
              if (typeof data11 == "string") {
                if (func3(data11) > 254) {
                  let err33 = { instancePath: instancePath + "/community/owner/contact", schemaPath: "#/properties/community/properties/owner/properties/contact/maxLength", keyword: "maxLength", params: { limit: 254 } };
                  vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                }
                if (!formats4.test(data11)) {
                  let err34 = { instancePath: instancePath + "/community/owner/contact", schemaPath: "#/properties/community/properties/owner/properties/contact/format", keyword: "format", params: { format: "email" } };
                  vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                }
              }
            }
          } else {
            let err35 = { instancePath: instancePath + "/community/owner", schemaPath: "#/properties/community/properties/owner/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
          }
        }
        if (data2.repository !== void 0) {
          let data12 = data2.repository;
          if (typeof data12 != "string" && data12 !== null) {
            let err36 = { instancePath: instancePath + "/community/repository", schemaPath: "#/properties/community/properties/repository/type", keyword: "type", params: { type: schema11.properties.community.properties.repository.type } };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
          if (typeof data12 == "string") {
            if (func3(data12) > 2048) {
              let err37 = { instancePath: instancePath + "/community/repository", schemaPath: "#/properties/community/properties/repository/maxLength", keyword: "maxLength", params: { limit: 2048 } };
              vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
            }
            if (!pattern8.test(data12)) {
              let err38 = { instancePath: instancePath + "/community/repository", schemaPath: "#/properties/community/properties/repository/pattern", keyword: "pattern", params: { pattern: "^https://[^\\s/?#@]+/\\S+$" } };
              vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
            }
            if (!formats2(data12)) {
              let err39 = { instancePath: instancePath + "/community/repository", schemaPath: "#/properties/community/properties/repository/format", keyword: "format", params: { format: "uri" } };
              vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
            }
          }
        }
        if (data2.createdAt !== void 0) {
          let data13 = data2.createdAt;
          if (typeof data13 != "string" && data13 !== null) {
            let err40 = { instancePath: instancePath + "/community/createdAt", schemaPath: "#/properties/community/properties/createdAt/type", keyword: "type", params: { type: schema11.properties.community.properties.createdAt.type } };
            vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
          }
          if (typeof data13 == "string" && !formats8.validate(data13)) {
            let err41 = { instancePath: instancePath + "/community/createdAt", schemaPath: "#/properties/community/properties/createdAt/format", keyword: "format", params: { format: "date-time" } };
            vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
          }
        }
        if (data2.updatedAt !== void 0) {
          let data14 = data2.updatedAt;
          if (typeof data14 != "string" && data14 !== null) {
            let err42 = { instancePath: instancePath + "/community/updatedAt", schemaPath: "#/properties/community/properties/updatedAt/type", keyword: "type", params: { type: schema11.properties.community.properties.updatedAt.type } };
            vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
          }
          if (typeof data14 == "string" && !formats8.validate(data14)) {
            let err43 = { instancePath: instancePath + "/community/updatedAt", schemaPath: "#/properties/community/properties/updatedAt/format", keyword: "format", params: { format: "date-time" } };
            vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
          }
        }
      } else {
        let err44 = { instancePath: instancePath + "/community", schemaPath: "#/properties/community/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
      }
    }
    if (data.servers !== void 0) {
      let data15 = data.servers;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        for (let key3 in data15)
          if (!(key3 === "publicUrl" || key3 === "allowedOrigins" || key3 === "identity" || key3 === "signaling" || key3 === "sync" || key3 === "turn" || key3 === "notifications" || pattern0.test(key3))) {
            let err45 = { instancePath: instancePath + "/servers", schemaPath: "#/properties/servers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
          }
        if (data15.publicUrl !== void 0) {
          let data16 = data15.publicUrl;
          if (typeof data16 != "string" && data16 !== null) {
            let err46 = { instancePath: instancePath + "/servers/publicUrl", schemaPath: "#/properties/servers/properties/publicUrl/type", keyword: "type", params: { type: schema11.properties.servers.properties.publicUrl.type } };
            vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
          }
          if (typeof data16 == "string") {
            if (func3(data16) > 2048) {
              let err47 = { instancePath: instancePath + "/servers/publicUrl", schemaPath: "#/properties/servers/properties/publicUrl/maxLength", keyword: "maxLength", params: { limit: 2048 } };
              vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
            }
            if (!pattern10.test(data16)) {
              let err48 = { instancePath: instancePath + "/servers/publicUrl", schemaPath: "#/properties/servers/properties/publicUrl/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s/?#@]+(/[^\\s?#]*)?$" } };
              vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
            }
            if (!formats2(data16)) {
              let err49 = { instancePath: instancePath + "/servers/publicUrl", schemaPath: "#/properties/servers/properties/publicUrl/format", keyword: "format", params: { format: "uri" } };
              vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
            }
          }
        }
        if (data15.allowedOrigins !== void 0) {
          let data17 = data15.allowedOrigins;
          if (Array.isArray(data17)) {
            if (data17.length > 100) {
              let err50 = { instancePath: instancePath + "/servers/allowedOrigins", schemaPath: "#/properties/servers/properties/allowedOrigins/maxItems", keyword: "maxItems", params: { limit: 100 } };
              vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
            }
            let len0 = data17.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data18 = data17[i0];
              if (typeof data18 == "string") {
                if (func3(data18) > 300) {
                  let err51 = { instancePath: instancePath + "/servers/allowedOrigins/" + i0, schemaPath: "#/properties/servers/properties/allowedOrigins/items/maxLength", keyword: "maxLength", params: { limit: 300 } };
                  vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                }
                if (!pattern11.test(data18)) {
                  let err52 = { instancePath: instancePath + "/servers/allowedOrigins/" + i0, schemaPath: "#/properties/servers/properties/allowedOrigins/items/pattern", keyword: "pattern", params: { pattern: "^(\\*|file://|[a-z][a-z0-9+.-]*://([a-z0-9._-]+|\\[[0-9a-f:.]+\\])(:[0-9]{1,5})?)$" } };
                  vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                }
              } else {
                let err53 = { instancePath: instancePath + "/servers/allowedOrigins/" + i0, schemaPath: "#/properties/servers/properties/allowedOrigins/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
              }
            }
            let i1 = data17.length, j0;
            if (i1 > 1) {
              let indices0 = {};
              for (; i1--; ) {
                let item0 = data17[i1];
                if (typeof item0 == "string") {
                  if (typeof indices0[item0] == "number") {
                    j0 = indices0[item0];
                    let err54 = { instancePath: instancePath + "/servers/allowedOrigins", schemaPath: "#/properties/servers/properties/allowedOrigins/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
                    vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                    break;
                  }
                  indices0[item0] = i1;
                }
              }
            }
          } else {
            let err55 = { instancePath: instancePath + "/servers/allowedOrigins", schemaPath: "#/properties/servers/properties/allowedOrigins/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
          }
        }
        if (data15.identity !== void 0) {
          let data19 = data15.identity;
          if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
            for (let key4 in data19)
              if (!(key4 === "url" || key4 === "healthCheck" || pattern0.test(key4))) {
                let err56 = { instancePath: instancePath + "/servers/identity", schemaPath: "#/properties/servers/properties/identity/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
              }
            if (data19.url !== void 0) {
              let data20 = data19.url;
              if (typeof data20 != "string" && data20 !== null) {
                let err57 = { instancePath: instancePath + "/servers/identity/url", schemaPath: "#/properties/servers/properties/identity/properties/url/type", keyword: "type", params: { type: schema11.properties.servers.properties.identity.properties.url.type } };
                vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
              }
              if (typeof data20 == "string") {
                if (func3(data20) > 2048) {
                  let err58 = { instancePath: instancePath + "/servers/identity/url", schemaPath: "#/properties/servers/properties/identity/properties/url/maxLength", keyword: "maxLength", params: { limit: 2048 } };
                  vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
                }
                if (!pattern10.test(data20)) {
                  let err59 = { instancePath: instancePath + "/servers/identity/url", schemaPath: "#/properties/servers/properties/identity/properties/url/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s/?#@]+(/[^\\s?#]*)?$" } };
                  vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
                }
                if (!formats2(data20)) {
                  let err60 = { instancePath: instancePath + "/servers/identity/url", schemaPath: "#/properties/servers/properties/identity/properties/url/format", keyword: "format", params: { format: "uri" } };
                  vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
                }
              }
            }
            if (data19.healthCheck !== void 0) {
              let data21 = data19.healthCheck;
              if (typeof data21 != "string" && data21 !== null) {
                let err61 = { instancePath: instancePath + "/servers/identity/healthCheck", schemaPath: "#/properties/servers/properties/identity/properties/healthCheck/type", keyword: "type", params: { type: schema11.properties.servers.properties.identity.properties.healthCheck.type } };
                vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
              }
              if (typeof data21 == "string") {
                if (func3(data21) > 2048) {
                  let err62 = { instancePath: instancePath + "/servers/identity/healthCheck", schemaPath: "#/properties/servers/properties/identity/properties/healthCheck/maxLength", keyword: "maxLength", params: { limit: 2048 } };
                  vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
                }
                if (!pattern7.test(data21)) {
                  let err63 = { instancePath: instancePath + "/servers/identity/healthCheck", schemaPath: "#/properties/servers/properties/identity/properties/healthCheck/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s/?#@]+([/?#]\\S*)?$" } };
                  vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
                }
                if (!formats2(data21)) {
                  let err64 = { instancePath: instancePath + "/servers/identity/healthCheck", schemaPath: "#/properties/servers/properties/identity/properties/healthCheck/format", keyword: "format", params: { format: "uri" } };
                  vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
                }
              }
            }
          } else {
            let err65 = { instancePath: instancePath + "/servers/identity", schemaPath: "#/properties/servers/properties/identity/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
          }
        }
        if (data15.signaling !== void 0) {
          let data22 = data15.signaling;
          if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
            for (let key5 in data22)
              if (!(key5 === "url" || key5 === "healthCheck" || pattern0.test(key5))) {
                let err66 = { instancePath: instancePath + "/servers/signaling", schemaPath: "#/properties/servers/properties/signaling/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
              }
            if (data22.url !== void 0) {
              let data23 = data22.url;
              if (typeof data23 != "string" && data23 !== null) {
                let err67 = { instancePath: instancePath + "/servers/signaling/url", schemaPath: "#/properties/servers/properties/signaling/properties/url/type", keyword: "type", params: { type: schema11.properties.servers.properties.signaling.properties.url.type } };
                vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
              }
              if (typeof data23 == "string") {
                if (func3(data23) > 2048) {
                  let err68 = { instancePath: instancePath + "/servers/signaling/url", schemaPath: "#/properties/servers/properties/signaling/properties/url/maxLength", keyword: "maxLength", params: { limit: 2048 } };
                  vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
                }
                if (!pattern16.test(data23)) {
                  let err69 = { instancePath: instancePath + "/servers/signaling/url", schemaPath: "#/properties/servers/properties/signaling/properties/url/pattern", keyword: "pattern", params: { pattern: "^wss?://[^\\s/?#@]+(/[^\\s?#]*)?$" } };
                  vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
                }
                if (!formats2(data23)) {
                  let err70 = { instancePath: instancePath + "/servers/signaling/url", schemaPath: "#/properties/servers/properties/signaling/properties/url/format", keyword: "format", params: { format: "uri" } };
                  vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
                }
              }
            }
            if (data22.healthCheck !== void 0) {
              let data24 = data22.healthCheck;
              if (typeof data24 != "string" && data24 !== null) {
                let err71 = { instancePath: instancePath + "/servers/signaling/healthCheck", schemaPath: "#/properties/servers/properties/signaling/properties/healthCheck/type", keyword: "type", params: { type: schema11.properties.servers.properties.signaling.properties.healthCheck.type } };
                vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
              }
              if (typeof data24 == "string") {
                if (func3(data24) > 2048) {
                  let err72 = { instancePath: instancePath + "/servers/signaling/healthCheck", schemaPath: "#/properties/servers/properties/signaling/properties/healthCheck/maxLength", keyword: "maxLength", params: { limit: 2048 } };
                  vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
                }
                if (!pattern7.test(data24)) {
                  let err73 = { instancePath: instancePath + "/servers/signaling/healthCheck", schemaPath: "#/properties/servers/properties/signaling/properties/healthCheck/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s/?#@]+([/?#]\\S*)?$" } };
                  vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
                }
                if (!formats2(data24)) {
                  let err74 = { instancePath: instancePath + "/servers/signaling/healthCheck", schemaPath: "#/properties/servers/properties/signaling/properties/healthCheck/format", keyword: "format", params: { format: "uri" } };
                  vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
                }
              }
            }
          } else {
            let err75 = { instancePath: instancePath + "/servers/signaling", schemaPath: "#/properties/servers/properties/signaling/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
          }
        }
        if (data15.sync !== void 0) {
          let data25 = data15.sync;
          if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
            for (let key6 in data25)
              if (!(key6 === "url" || key6 === "healthCheck" || pattern0.test(key6))) {
                let err76 = { instancePath: instancePath + "/servers/sync", schemaPath: "#/properties/servers/properties/sync/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
              }
            if (data25.url !== void 0) {
              let data26 = data25.url;
              if (typeof data26 != "string" && data26 !== null) {
                let err77 = { instancePath: instancePath + "/servers/sync/url", schemaPath: "#/properties/servers/properties/sync/properties/url/type", keyword: "type", params: { type: schema11.properties.servers.properties.sync.properties.url.type } };
                vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
              }
              if (typeof data26 == "string") {
                if (func3(data26) > 2048) {
                  let err78 = { instancePath: instancePath + "/servers/sync/url", schemaPath: "#/properties/servers/properties/sync/properties/url/maxLength", keyword: "maxLength", params: { limit: 2048 } };
                  vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
                }
                if (!pattern16.test(data26)) {
                  let err79 = { instancePath: instancePath + "/servers/sync/url", schemaPath: "#/properties/servers/properties/sync/properties/url/pattern", keyword: "pattern", params: { pattern: "^wss?://[^\\s/?#@]+(/[^\\s?#]*)?$" } };
                  vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
                }
                if (!formats2(data26)) {
                  let err80 = { instancePath: instancePath + "/servers/sync/url", schemaPath: "#/properties/servers/properties/sync/properties/url/format", keyword: "format", params: { format: "uri" } };
                  vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
                }
              }
            }
            if (data25.healthCheck !== void 0) {
              let data27 = data25.healthCheck;
              if (typeof data27 != "string" && data27 !== null) {
                let err81 = { instancePath: instancePath + "/servers/sync/healthCheck", schemaPath: "#/properties/servers/properties/sync/properties/healthCheck/type", keyword: "type", params: { type: schema11.properties.servers.properties.sync.properties.healthCheck.type } };
                vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
              }
              if (typeof data27 == "string") {
                if (func3(data27) > 2048) {
                  let err82 = { instancePath: instancePath + "/servers/sync/healthCheck", schemaPath: "#/properties/servers/properties/sync/properties/healthCheck/maxLength", keyword: "maxLength", params: { limit: 2048 } };
                  vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
                }
                if (!pattern7.test(data27)) {
                  let err83 = { instancePath: instancePath + "/servers/sync/healthCheck", schemaPath: "#/properties/servers/properties/sync/properties/healthCheck/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s/?#@]+([/?#]\\S*)?$" } };
                  vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
                }
                if (!formats2(data27)) {
                  let err84 = { instancePath: instancePath + "/servers/sync/healthCheck", schemaPath: "#/properties/servers/properties/sync/properties/healthCheck/format", keyword: "format", params: { format: "uri" } };
                  vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
                }
              }
            }
          } else {
            let err85 = { instancePath: instancePath + "/servers/sync", schemaPath: "#/properties/servers/properties/sync/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
          }
        }
        if (data15.turn !== void 0) {
          let data28 = data15.turn;
          if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
            for (let key7 in data28)
              if (!(key7 === "urls" || key7 === "username" || key7 === "credentialType" || pattern0.test(key7))) {
                let err86 = { instancePath: instancePath + "/servers/turn", schemaPath: "#/properties/servers/properties/turn/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
              }
            if (data28.urls !== void 0) {
              let data29 = data28.urls;
              if (Array.isArray(data29)) {
                if (data29.length > 20) {
                  let err87 = { instancePath: instancePath + "/servers/turn/urls", schemaPath: "#/properties/servers/properties/turn/properties/urls/maxItems", keyword: "maxItems", params: { limit: 20 } };
                  vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
                }
                let len1 = data29.length;
                for (let i2 = 0; i2 < len1; i2++) {
                  let data30 = data29[i2];
                  if (typeof data30 == "string") {
                    if (func3(data30) > 300) {
                      let err88 = { instancePath: instancePath + "/servers/turn/urls/" + i2, schemaPath: "#/properties/servers/properties/turn/properties/urls/items/maxLength", keyword: "maxLength", params: { limit: 300 } };
                      vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
                    }
                    if (!pattern22.test(data30)) {
                      let err89 = { instancePath: instancePath + "/servers/turn/urls/" + i2, schemaPath: "#/properties/servers/properties/turn/properties/urls/items/pattern", keyword: "pattern", params: { pattern: "^(stuns?:([A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+\\])(:[0-9]{1,5})?|turns?:([A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+\\])(:[0-9]{1,5})?(\\?transport=(udp|tcp))?)$" } };
                      vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
                    }
                  } else {
                    let err90 = { instancePath: instancePath + "/servers/turn/urls/" + i2, schemaPath: "#/properties/servers/properties/turn/properties/urls/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
                  }
                }
                let i3 = data29.length, j1;
                if (i3 > 1) {
                  let indices1 = {};
                  for (; i3--; ) {
                    let item1 = data29[i3];
                    if (typeof item1 == "string") {
                      if (typeof indices1[item1] == "number") {
                        j1 = indices1[item1];
                        let err91 = { instancePath: instancePath + "/servers/turn/urls", schemaPath: "#/properties/servers/properties/turn/properties/urls/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 } };
                        vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
                        break;
                      }
                      indices1[item1] = i3;
                    }
                  }
                }
              } else {
                let err92 = { instancePath: instancePath + "/servers/turn/urls", schemaPath: "#/properties/servers/properties/turn/properties/urls/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
              }
            }
            if (data28.username !== void 0) {
              let data31 = data28.username;
              if (typeof data31 == "string") {
                if (func3(data31) > 64) {
                  let err93 = { instancePath: instancePath + "/servers/turn/username", schemaPath: "#/properties/servers/properties/turn/properties/username/maxLength", keyword: "maxLength", params: { limit: 64 } };
                  vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
                }
                if (func3(data31) < 1) {
                  let err94 = { instancePath: instancePath + "/servers/turn/username", schemaPath: "#/properties/servers/properties/turn/properties/username/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
                }
                if (!pattern23.test(data31)) {
                  let err95 = { instancePath: instancePath + "/servers/turn/username", schemaPath: "#/properties/servers/properties/turn/properties/username/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._@-]+$" } };
                  vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
                }
              } else {
                let err96 = { instancePath: instancePath + "/servers/turn/username", schemaPath: "#/properties/servers/properties/turn/properties/username/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
              }
            }
            if (data28.credentialType !== void 0) {
              let data32 = data28.credentialType;
              if (typeof data32 != "string") {
                let err97 = { instancePath: instancePath + "/servers/turn/credentialType", schemaPath: "#/properties/servers/properties/turn/properties/credentialType/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
              }
              if (data32 !== "password") {
                let err98 = { instancePath: instancePath + "/servers/turn/credentialType", schemaPath: "#/properties/servers/properties/turn/properties/credentialType/enum", keyword: "enum", params: { allowedValues: schema11.properties.servers.properties.turn.properties.credentialType.enum } };
                vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
              }
            }
          } else {
            let err99 = { instancePath: instancePath + "/servers/turn", schemaPath: "#/properties/servers/properties/turn/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
          }
        }
        if (data15.notifications !== void 0) {
          let data33 = data15.notifications;
          if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
            for (let key8 in data33)
              if (!(key8 === "url" || key8 === "healthCheck" || pattern0.test(key8))) {
                let err100 = { instancePath: instancePath + "/servers/notifications", schemaPath: "#/properties/servers/properties/notifications/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
              }
            if (data33.url !== void 0) {
              let data34 = data33.url;
              if (typeof data34 != "string" && data34 !== null) {
                let err101 = { instancePath: instancePath + "/servers/notifications/url", schemaPath: "#/properties/servers/properties/notifications/properties/url/type", keyword: "type", params: { type: schema11.properties.servers.properties.notifications.properties.url.type } };
                vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
              }
              if (typeof data34 == "string") {
                if (func3(data34) > 2048) {
                  let err102 = { instancePath: instancePath + "/servers/notifications/url", schemaPath: "#/properties/servers/properties/notifications/properties/url/maxLength", keyword: "maxLength", params: { limit: 2048 } };
                  vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
                }
                if (!pattern16.test(data34)) {
                  let err103 = { instancePath: instancePath + "/servers/notifications/url", schemaPath: "#/properties/servers/properties/notifications/properties/url/pattern", keyword: "pattern", params: { pattern: "^wss?://[^\\s/?#@]+(/[^\\s?#]*)?$" } };
                  vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
                }
                if (!formats2(data34)) {
                  let err104 = { instancePath: instancePath + "/servers/notifications/url", schemaPath: "#/properties/servers/properties/notifications/properties/url/format", keyword: "format", params: { format: "uri" } };
                  vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
                }
              }
            }
            if (data33.healthCheck !== void 0) {
              let data35 = data33.healthCheck;
              if (typeof data35 != "string" && data35 !== null) {
                let err105 = { instancePath: instancePath + "/servers/notifications/healthCheck", schemaPath: "#/properties/servers/properties/notifications/properties/healthCheck/type", keyword: "type", params: { type: schema11.properties.servers.properties.notifications.properties.healthCheck.type } };
                vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
              }
              if (typeof data35 == "string") {
                if (func3(data35) > 2048) {
                  let err106 = { instancePath: instancePath + "/servers/notifications/healthCheck", schemaPath: "#/properties/servers/properties/notifications/properties/healthCheck/maxLength", keyword: "maxLength", params: { limit: 2048 } };
                  vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
                }
                if (!pattern7.test(data35)) {
                  let err107 = { instancePath: instancePath + "/servers/notifications/healthCheck", schemaPath: "#/properties/servers/properties/notifications/properties/healthCheck/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s/?#@]+([/?#]\\S*)?$" } };
                  vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
                }
                if (!formats2(data35)) {
                  let err108 = { instancePath: instancePath + "/servers/notifications/healthCheck", schemaPath: "#/properties/servers/properties/notifications/properties/healthCheck/format", keyword: "format", params: { format: "uri" } };
                  vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
                }
              }
            }
          } else {
            let err109 = { instancePath: instancePath + "/servers/notifications", schemaPath: "#/properties/servers/properties/notifications/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
          }
        }
      } else {
        let err110 = { instancePath: instancePath + "/servers", schemaPath: "#/properties/servers/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
      }
    }
    if (data.identity !== void 0) {
      let data36 = data.identity;
      if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
        for (let key9 in data36)
          if (!(key9 === "guests" || key9 === "issuer" || key9 === "jwksUrl" || key9 === "audience" || key9 === "tokenMinutes" || key9 === "accounts" || key9 === "accessToken" || key9 === "github" || pattern0.test(key9))) {
            let err111 = { instancePath: instancePath + "/identity", schemaPath: "#/properties/identity/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
            vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
          }
        if (data36.guests !== void 0 && typeof data36.guests != "boolean") {
          let err112 = { instancePath: instancePath + "/identity/guests", schemaPath: "#/properties/identity/properties/guests/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
        }
        if (data36.issuer !== void 0) {
          let data38 = data36.issuer;
          if (typeof data38 != "string" && data38 !== null) {
            let err113 = { instancePath: instancePath + "/identity/issuer", schemaPath: "#/properties/identity/properties/issuer/type", keyword: "type", params: { type: schema11.properties.identity.properties.issuer.type } };
            vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
          }
          if (typeof data38 == "string") {
            if (func3(data38) > 2048) {
              let err114 = { instancePath: instancePath + "/identity/issuer", schemaPath: "#/properties/identity/properties/issuer/maxLength", keyword: "maxLength", params: { limit: 2048 } };
              vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
            }
            if (!pattern7.test(data38)) {
              let err115 = { instancePath: instancePath + "/identity/issuer", schemaPath: "#/properties/identity/properties/issuer/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s/?#@]+([/?#]\\S*)?$" } };
              vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
            }
            if (!formats2(data38)) {
              let err116 = { instancePath: instancePath + "/identity/issuer", schemaPath: "#/properties/identity/properties/issuer/format", keyword: "format", params: { format: "uri" } };
              vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
            }
          }
        }
        if (data36.jwksUrl !== void 0) {
          let data39 = data36.jwksUrl;
          if (typeof data39 != "string" && data39 !== null) {
            let err117 = { instancePath: instancePath + "/identity/jwksUrl", schemaPath: "#/properties/identity/properties/jwksUrl/type", keyword: "type", params: { type: schema11.properties.identity.properties.jwksUrl.type } };
            vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
          }
          if (typeof data39 == "string") {
            if (func3(data39) > 2048) {
              let err118 = { instancePath: instancePath + "/identity/jwksUrl", schemaPath: "#/properties/identity/properties/jwksUrl/maxLength", keyword: "maxLength", params: { limit: 2048 } };
              vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
            }
            if (!pattern7.test(data39)) {
              let err119 = { instancePath: instancePath + "/identity/jwksUrl", schemaPath: "#/properties/identity/properties/jwksUrl/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s/?#@]+([/?#]\\S*)?$" } };
              vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
            }
            if (!formats2(data39)) {
              let err120 = { instancePath: instancePath + "/identity/jwksUrl", schemaPath: "#/properties/identity/properties/jwksUrl/format", keyword: "format", params: { format: "uri" } };
              vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
            }
          }
        }
        if (data36.audience !== void 0) {
          let data40 = data36.audience;
          if (typeof data40 != "string" && data40 !== null) {
            let err121 = { instancePath: instancePath + "/identity/audience", schemaPath: "#/properties/identity/properties/audience/type", keyword: "type", params: { type: schema11.properties.identity.properties.audience.type } };
            vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
          }
          if (typeof data40 == "string") {
            if (func3(data40) > 255) {
              let err122 = { instancePath: instancePath + "/identity/audience", schemaPath: "#/properties/identity/properties/audience/maxLength", keyword: "maxLength", params: { limit: 255 } };
              vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
            }
            if (func3(data40) < 1) {
              let err123 = { instancePath: instancePath + "/identity/audience", schemaPath: "#/properties/identity/properties/audience/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
            }
          }
        }
        if (data36.tokenMinutes !== void 0) {
          let data41 = data36.tokenMinutes;
          if (!(typeof data41 == "number" && !(data41 % 1) && !isNaN(data41) && isFinite(data41))) {
            let err124 = { instancePath: instancePath + "/identity/tokenMinutes", schemaPath: "#/properties/identity/properties/tokenMinutes/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
          }
          if (typeof data41 == "number" && isFinite(data41)) {
            if (data41 > 60 || isNaN(data41)) {
              let err125 = { instancePath: instancePath + "/identity/tokenMinutes", schemaPath: "#/properties/identity/properties/tokenMinutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 60 } };
              vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
            }
            if (data41 < 1 || isNaN(data41)) {
              let err126 = { instancePath: instancePath + "/identity/tokenMinutes", schemaPath: "#/properties/identity/properties/tokenMinutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
            }
          }
        }
        if (data36.accounts !== void 0 && typeof data36.accounts != "boolean") {
          let err127 = { instancePath: instancePath + "/identity/accounts", schemaPath: "#/properties/identity/properties/accounts/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err127] : vErrors.push(err127), errors++;
        }
        if (data36.accessToken !== void 0 && typeof data36.accessToken != "boolean") {
          let err128 = { instancePath: instancePath + "/identity/accessToken", schemaPath: "#/properties/identity/properties/accessToken/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err128] : vErrors.push(err128), errors++;
        }
        if (data36.github !== void 0) {
          let data44 = data36.github;
          if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
            for (let key10 in data44)
              if (!(key10 === "enabled" || key10 === "clientId" || pattern0.test(key10))) {
                let err129 = { instancePath: instancePath + "/identity/github", schemaPath: "#/properties/identity/properties/github/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                vErrors === null ? vErrors = [err129] : vErrors.push(err129), errors++;
              }
            if (data44.enabled !== void 0 && typeof data44.enabled != "boolean") {
              let err130 = { instancePath: instancePath + "/identity/github/enabled", schemaPath: "#/properties/identity/properties/github/properties/enabled/type", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err130] : vErrors.push(err130), errors++;
            }
            if (data44.clientId !== void 0) {
              let data46 = data44.clientId;
              if (typeof data46 != "string" && data46 !== null) {
                let err131 = { instancePath: instancePath + "/identity/github/clientId", schemaPath: "#/properties/identity/properties/github/properties/clientId/type", keyword: "type", params: { type: schema11.properties.identity.properties.github.properties.clientId.type } };
                vErrors === null ? vErrors = [err131] : vErrors.push(err131), errors++;
              }
              if (typeof data46 == "string") {
                if (func3(data46) > 100) {
                  let err132 = { instancePath: instancePath + "/identity/github/clientId", schemaPath: "#/properties/identity/properties/github/properties/clientId/maxLength", keyword: "maxLength", params: { limit: 100 } };
                  vErrors === null ? vErrors = [err132] : vErrors.push(err132), errors++;
                }
                if (!pattern31.test(data46)) {
                  let err133 = { instancePath: instancePath + "/identity/github/clientId", schemaPath: "#/properties/identity/properties/github/properties/clientId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._-]+$" } };
                  vErrors === null ? vErrors = [err133] : vErrors.push(err133), errors++;
                }
              }
            }
          } else {
            let err134 = { instancePath: instancePath + "/identity/github", schemaPath: "#/properties/identity/properties/github/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err134] : vErrors.push(err134), errors++;
          }
        }
      } else {
        let err135 = { instancePath: instancePath + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err135] : vErrors.push(err135), errors++;
      }
    }
    if (data.features !== void 0) {
      let data47 = data.features;
      if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
        for (let key11 in data47)
          if (!(key11 === "discussions" || key11 === "components" || key11 === "tutorials" || key11 === "showcase" || key11 === "jobs" || key11 === "collaboration" || key11 === "notifications" || pattern0.test(key11))) {
            let err136 = { instancePath: instancePath + "/features", schemaPath: "#/properties/features/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
            vErrors === null ? vErrors = [err136] : vErrors.push(err136), errors++;
          }
        if (data47.discussions !== void 0 && typeof data47.discussions != "boolean") {
          let err137 = { instancePath: instancePath + "/features/discussions", schemaPath: "#/properties/features/properties/discussions/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err137] : vErrors.push(err137), errors++;
        }
        if (data47.components !== void 0 && typeof data47.components != "boolean") {
          let err138 = { instancePath: instancePath + "/features/components", schemaPath: "#/properties/features/properties/components/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err138] : vErrors.push(err138), errors++;
        }
        if (data47.tutorials !== void 0 && typeof data47.tutorials != "boolean") {
          let err139 = { instancePath: instancePath + "/features/tutorials", schemaPath: "#/properties/features/properties/tutorials/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err139] : vErrors.push(err139), errors++;
        }
        if (data47.showcase !== void 0 && typeof data47.showcase != "boolean") {
          let err140 = { instancePath: instancePath + "/features/showcase", schemaPath: "#/properties/features/properties/showcase/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err140] : vErrors.push(err140), errors++;
        }
        if (data47.jobs !== void 0 && typeof data47.jobs != "boolean") {
          let err141 = { instancePath: instancePath + "/features/jobs", schemaPath: "#/properties/features/properties/jobs/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err141] : vErrors.push(err141), errors++;
        }
        if (data47.collaboration !== void 0) {
          let data53 = data47.collaboration;
          if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
            for (let key12 in data53)
              if (!(key12 === "enabled" || key12 === "publicSessions" || key12 === "privateSessions" || key12 === "maxSessionSize" || key12 === "audioEnabled" || key12 === "videoEnabled" || key12 === "screenShareEnabled" || key12 === "requireAuth" || pattern0.test(key12))) {
                let err142 = { instancePath: instancePath + "/features/collaboration", schemaPath: "#/properties/features/properties/collaboration/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
                vErrors === null ? vErrors = [err142] : vErrors.push(err142), errors++;
              }
            if (data53.enabled !== void 0 && typeof data53.enabled != "boolean") {
              let err143 = { instancePath: instancePath + "/features/collaboration/enabled", schemaPath: "#/properties/features/properties/collaboration/properties/enabled/type", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err143] : vErrors.push(err143), errors++;
            }
            if (data53.publicSessions !== void 0 && typeof data53.publicSessions != "boolean") {
              let err144 = { instancePath: instancePath + "/features/collaboration/publicSessions", schemaPath: "#/properties/features/properties/collaboration/properties/publicSessions/type", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err144] : vErrors.push(err144), errors++;
            }
            if (data53.privateSessions !== void 0 && typeof data53.privateSessions != "boolean") {
              let err145 = { instancePath: instancePath + "/features/collaboration/privateSessions", schemaPath: "#/properties/features/properties/collaboration/properties/privateSessions/type", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err145] : vErrors.push(err145), errors++;
            }
            if (data53.maxSessionSize !== void 0) {
              let data57 = data53.maxSessionSize;
              if (!(typeof data57 == "number" && !(data57 % 1) && !isNaN(data57) && isFinite(data57))) {
                let err146 = { instancePath: instancePath + "/features/collaboration/maxSessionSize", schemaPath: "#/properties/features/properties/collaboration/properties/maxSessionSize/type", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err146] : vErrors.push(err146), errors++;
              }
              if (typeof data57 == "number" && isFinite(data57)) {
                if (data57 > 100 || isNaN(data57)) {
                  let err147 = { instancePath: instancePath + "/features/collaboration/maxSessionSize", schemaPath: "#/properties/features/properties/collaboration/properties/maxSessionSize/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                  vErrors === null ? vErrors = [err147] : vErrors.push(err147), errors++;
                }
                if (data57 < 2 || isNaN(data57)) {
                  let err148 = { instancePath: instancePath + "/features/collaboration/maxSessionSize", schemaPath: "#/properties/features/properties/collaboration/properties/maxSessionSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 } };
                  vErrors === null ? vErrors = [err148] : vErrors.push(err148), errors++;
                }
              }
            }
            if (data53.audioEnabled !== void 0 && typeof data53.audioEnabled != "boolean") {
              let err149 = { instancePath: instancePath + "/features/collaboration/audioEnabled", schemaPath: "#/properties/features/properties/collaboration/properties/audioEnabled/type", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err149] : vErrors.push(err149), errors++;
            }
            if (data53.videoEnabled !== void 0 && typeof data53.videoEnabled != "boolean") {
              let err150 = { instancePath: instancePath + "/features/collaboration/videoEnabled", schemaPath: "#/properties/features/properties/collaboration/properties/videoEnabled/type", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err150] : vErrors.push(err150), errors++;
            }
            if (data53.screenShareEnabled !== void 0 && typeof data53.screenShareEnabled != "boolean") {
              let err151 = { instancePath: instancePath + "/features/collaboration/screenShareEnabled", schemaPath: "#/properties/features/properties/collaboration/properties/screenShareEnabled/type", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err151] : vErrors.push(err151), errors++;
            }
            if (data53.requireAuth !== void 0 && typeof data53.requireAuth != "boolean") {
              let err152 = { instancePath: instancePath + "/features/collaboration/requireAuth", schemaPath: "#/properties/features/properties/collaboration/properties/requireAuth/type", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err152] : vErrors.push(err152), errors++;
            }
          } else {
            let err153 = { instancePath: instancePath + "/features/collaboration", schemaPath: "#/properties/features/properties/collaboration/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err153] : vErrors.push(err153), errors++;
          }
        }
        if (data47.notifications !== void 0) {
          let data62 = data47.notifications;
          if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
            for (let key13 in data62)
              if (!(key13 === "enabled" || key13 === "channels" || key13 === "persistDays" || pattern0.test(key13))) {
                let err154 = { instancePath: instancePath + "/features/notifications", schemaPath: "#/properties/features/properties/notifications/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } };
                vErrors === null ? vErrors = [err154] : vErrors.push(err154), errors++;
              }
            if (data62.enabled !== void 0 && typeof data62.enabled != "boolean") {
              let err155 = { instancePath: instancePath + "/features/notifications/enabled", schemaPath: "#/properties/features/properties/notifications/properties/enabled/type", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err155] : vErrors.push(err155), errors++;
            }
            if (data62.channels !== void 0) {
              let data64 = data62.channels;
              if (Array.isArray(data64)) {
                if (data64.length > 4) {
                  let err156 = { instancePath: instancePath + "/features/notifications/channels", schemaPath: "#/properties/features/properties/notifications/properties/channels/maxItems", keyword: "maxItems", params: { limit: 4 } };
                  vErrors === null ? vErrors = [err156] : vErrors.push(err156), errors++;
                }
                let len2 = data64.length;
                for (let i4 = 0; i4 < len2; i4++) {
                  let data65 = data64[i4];
                  if (typeof data65 != "string") {
                    let err157 = { instancePath: instancePath + "/features/notifications/channels/" + i4, schemaPath: "#/properties/features/properties/notifications/properties/channels/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err157] : vErrors.push(err157), errors++;
                  }
                  if (!(data65 === "discussions" || data65 === "sessions" || data65 === "components" || data65 === "invites")) {
                    let err158 = { instancePath: instancePath + "/features/notifications/channels/" + i4, schemaPath: "#/properties/features/properties/notifications/properties/channels/items/enum", keyword: "enum", params: { allowedValues: schema11.properties.features.properties.notifications.properties.channels.items.enum } };
                    vErrors === null ? vErrors = [err158] : vErrors.push(err158), errors++;
                  }
                }
                let i5 = data64.length, j2;
                if (i5 > 1) {
                  let indices2 = {};
                  for (; i5--; ) {
                    let item2 = data64[i5];
                    if (typeof item2 == "string") {
                      if (typeof indices2[item2] == "number") {
                        j2 = indices2[item2];
                        let err159 = { instancePath: instancePath + "/features/notifications/channels", schemaPath: "#/properties/features/properties/notifications/properties/channels/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j2 } };
                        vErrors === null ? vErrors = [err159] : vErrors.push(err159), errors++;
                        break;
                      }
                      indices2[item2] = i5;
                    }
                  }
                }
              } else {
                let err160 = { instancePath: instancePath + "/features/notifications/channels", schemaPath: "#/properties/features/properties/notifications/properties/channels/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err160] : vErrors.push(err160), errors++;
              }
            }
            if (data62.persistDays !== void 0) {
              let data66 = data62.persistDays;
              if (!(typeof data66 == "number" && !(data66 % 1) && !isNaN(data66) && isFinite(data66))) {
                let err161 = { instancePath: instancePath + "/features/notifications/persistDays", schemaPath: "#/properties/features/properties/notifications/properties/persistDays/type", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err161] : vErrors.push(err161), errors++;
              }
              if (typeof data66 == "number" && isFinite(data66)) {
                if (data66 > 365 || isNaN(data66)) {
                  let err162 = { instancePath: instancePath + "/features/notifications/persistDays", schemaPath: "#/properties/features/properties/notifications/properties/persistDays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 365 } };
                  vErrors === null ? vErrors = [err162] : vErrors.push(err162), errors++;
                }
                if (data66 < 1 || isNaN(data66)) {
                  let err163 = { instancePath: instancePath + "/features/notifications/persistDays", schemaPath: "#/properties/features/properties/notifications/properties/persistDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  vErrors === null ? vErrors = [err163] : vErrors.push(err163), errors++;
                }
              }
            }
          } else {
            let err164 = { instancePath: instancePath + "/features/notifications", schemaPath: "#/properties/features/properties/notifications/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err164] : vErrors.push(err164), errors++;
          }
        }
      } else {
        let err165 = { instancePath: instancePath + "/features", schemaPath: "#/properties/features/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err165] : vErrors.push(err165), errors++;
      }
    }
    if (data.branding !== void 0) {
      let data67 = data.branding;
      if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
        for (let key14 in data67)
          if (!(key14 === "primaryColor" || key14 === "secondaryColor" || key14 === "logo" || key14 === "favicon" || key14 === "customCSS" || pattern0.test(key14))) {
            let err166 = { instancePath: instancePath + "/branding", schemaPath: "#/properties/branding/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } };
            vErrors === null ? vErrors = [err166] : vErrors.push(err166), errors++;
          }
        if (data67.primaryColor !== void 0) {
          let data68 = data67.primaryColor;
          if (typeof data68 == "string") {
            if (!pattern36.test(data68)) {
              let err167 = { instancePath: instancePath + "/branding/primaryColor", schemaPath: "#/properties/branding/properties/primaryColor/pattern", keyword: "pattern", params: { pattern: "^#[0-9A-Fa-f]{6}$" } };
              vErrors === null ? vErrors = [err167] : vErrors.push(err167), errors++;
            }
          } else {
            let err168 = { instancePath: instancePath + "/branding/primaryColor", schemaPath: "#/properties/branding/properties/primaryColor/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err168] : vErrors.push(err168), errors++;
          }
        }
        if (data67.secondaryColor !== void 0) {
          let data69 = data67.secondaryColor;
          if (typeof data69 == "string") {
            if (!pattern36.test(data69)) {
              let err169 = { instancePath: instancePath + "/branding/secondaryColor", schemaPath: "#/properties/branding/properties/secondaryColor/pattern", keyword: "pattern", params: { pattern: "^#[0-9A-Fa-f]{6}$" } };
              vErrors === null ? vErrors = [err169] : vErrors.push(err169), errors++;
            }
          } else {
            let err170 = { instancePath: instancePath + "/branding/secondaryColor", schemaPath: "#/properties/branding/properties/secondaryColor/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err170] : vErrors.push(err170), errors++;
          }
        }
        if (data67.logo !== void 0) {
          let data70 = data67.logo;
          if (typeof data70 != "string" && data70 !== null) {
            let err171 = { instancePath: instancePath + "/branding/logo", schemaPath: "#/properties/branding/properties/logo/type", keyword: "type", params: { type: schema11.properties.branding.properties.logo.type } };
            vErrors === null ? vErrors = [err171] : vErrors.push(err171), errors++;
          }
          if (typeof data70 == "string") {
            if (func3(data70) > 2048) {
              let err172 = { instancePath: instancePath + "/branding/logo", schemaPath: "#/properties/branding/properties/logo/maxLength", keyword: "maxLength", params: { limit: 2048 } };
              vErrors === null ? vErrors = [err172] : vErrors.push(err172), errors++;
            }
            if (!pattern7.test(data70)) {
              let err173 = { instancePath: instancePath + "/branding/logo", schemaPath: "#/properties/branding/properties/logo/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s/?#@]+([/?#]\\S*)?$" } };
              vErrors === null ? vErrors = [err173] : vErrors.push(err173), errors++;
            }
            if (!formats2(data70)) {
              let err174 = { instancePath: instancePath + "/branding/logo", schemaPath: "#/properties/branding/properties/logo/format", keyword: "format", params: { format: "uri" } };
              vErrors === null ? vErrors = [err174] : vErrors.push(err174), errors++;
            }
          }
        }
        if (data67.favicon !== void 0) {
          let data71 = data67.favicon;
          if (typeof data71 != "string" && data71 !== null) {
            let err175 = { instancePath: instancePath + "/branding/favicon", schemaPath: "#/properties/branding/properties/favicon/type", keyword: "type", params: { type: schema11.properties.branding.properties.favicon.type } };
            vErrors === null ? vErrors = [err175] : vErrors.push(err175), errors++;
          }
          if (typeof data71 == "string") {
            if (func3(data71) > 2048) {
              let err176 = { instancePath: instancePath + "/branding/favicon", schemaPath: "#/properties/branding/properties/favicon/maxLength", keyword: "maxLength", params: { limit: 2048 } };
              vErrors === null ? vErrors = [err176] : vErrors.push(err176), errors++;
            }
            if (!pattern7.test(data71)) {
              let err177 = { instancePath: instancePath + "/branding/favicon", schemaPath: "#/properties/branding/properties/favicon/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s/?#@]+([/?#]\\S*)?$" } };
              vErrors === null ? vErrors = [err177] : vErrors.push(err177), errors++;
            }
            if (!formats2(data71)) {
              let err178 = { instancePath: instancePath + "/branding/favicon", schemaPath: "#/properties/branding/properties/favicon/format", keyword: "format", params: { format: "uri" } };
              vErrors === null ? vErrors = [err178] : vErrors.push(err178), errors++;
            }
          }
        }
        if (data67.customCSS !== void 0) {
          let data72 = data67.customCSS;
          if (typeof data72 != "string" && data72 !== null) {
            let err179 = { instancePath: instancePath + "/branding/customCSS", schemaPath: "#/properties/branding/properties/customCSS/type", keyword: "type", params: { type: schema11.properties.branding.properties.customCSS.type } };
            vErrors === null ? vErrors = [err179] : vErrors.push(err179), errors++;
          }
          if (typeof data72 == "string") {
            if (func3(data72) > 2048) {
              let err180 = { instancePath: instancePath + "/branding/customCSS", schemaPath: "#/properties/branding/properties/customCSS/maxLength", keyword: "maxLength", params: { limit: 2048 } };
              vErrors === null ? vErrors = [err180] : vErrors.push(err180), errors++;
            }
            if (!pattern7.test(data72)) {
              let err181 = { instancePath: instancePath + "/branding/customCSS", schemaPath: "#/properties/branding/properties/customCSS/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s/?#@]+([/?#]\\S*)?$" } };
              vErrors === null ? vErrors = [err181] : vErrors.push(err181), errors++;
            }
            if (!formats2(data72)) {
              let err182 = { instancePath: instancePath + "/branding/customCSS", schemaPath: "#/properties/branding/properties/customCSS/format", keyword: "format", params: { format: "uri" } };
              vErrors === null ? vErrors = [err182] : vErrors.push(err182), errors++;
            }
          }
        }
      } else {
        let err183 = { instancePath: instancePath + "/branding", schemaPath: "#/properties/branding/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err183] : vErrors.push(err183), errors++;
      }
    }
    if (data.moderation !== void 0) {
      let data73 = data.moderation;
      if (data73 && typeof data73 == "object" && !Array.isArray(data73)) {
        for (let key15 in data73)
          if (!(key15 === "moderators" || key15 === "requireApproval" || key15 === "autoModerationEnabled" || key15 === "bannedUsers" || pattern0.test(key15))) {
            let err184 = { instancePath: instancePath + "/moderation", schemaPath: "#/properties/moderation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 } };
            vErrors === null ? vErrors = [err184] : vErrors.push(err184), errors++;
          }
        if (data73.moderators !== void 0) {
          let data74 = data73.moderators;
          if (Array.isArray(data74)) {
            if (data74.length > 1e3) {
              let err185 = { instancePath: instancePath + "/moderation/moderators", schemaPath: "#/properties/moderation/properties/moderators/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
              vErrors === null ? vErrors = [err185] : vErrors.push(err185), errors++;
            }
            let len3 = data74.length;
            for (let i6 = 0; i6 < len3; i6++) {
              let data75 = data74[i6];
              if (typeof data75 == "string") {
                if (func3(data75) > 255) {
                  let err186 = { instancePath: instancePath + "/moderation/moderators/" + i6, schemaPath: "#/properties/moderation/properties/moderators/items/maxLength", keyword: "maxLength", params: { limit: 255 } };
                  vErrors === null ? vErrors = [err186] : vErrors.push(err186), errors++;
                }
                if (!pattern42.test(data75)) {
                  let err187 = { instancePath: instancePath + "/moderation/moderators/" + i6, schemaPath: "#/properties/moderation/properties/moderators/items/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" } };
                  vErrors === null ? vErrors = [err187] : vErrors.push(err187), errors++;
                }
              } else {
                let err188 = { instancePath: instancePath + "/moderation/moderators/" + i6, schemaPath: "#/properties/moderation/properties/moderators/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err188] : vErrors.push(err188), errors++;
              }
            }
            let i7 = data74.length, j3;
            if (i7 > 1) {
              let indices3 = {};
              for (; i7--; ) {
                let item3 = data74[i7];
                if (typeof item3 == "string") {
                  if (typeof indices3[item3] == "number") {
                    j3 = indices3[item3];
                    let err189 = { instancePath: instancePath + "/moderation/moderators", schemaPath: "#/properties/moderation/properties/moderators/uniqueItems", keyword: "uniqueItems", params: { i: i7, j: j3 } };
                    vErrors === null ? vErrors = [err189] : vErrors.push(err189), errors++;
                    break;
                  }
                  indices3[item3] = i7;
                }
              }
            }
          } else {
            let err190 = { instancePath: instancePath + "/moderation/moderators", schemaPath: "#/properties/moderation/properties/moderators/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err190] : vErrors.push(err190), errors++;
          }
        }
        if (data73.requireApproval !== void 0) {
          let data76 = data73.requireApproval;
          if (data76 && typeof data76 == "object" && !Array.isArray(data76)) {
            for (let key16 in data76)
              if (!(key16 === "components" || key16 === "tutorials" || key16 === "showcaseProjects" || key16 === "jobs" || pattern0.test(key16))) {
                let err191 = { instancePath: instancePath + "/moderation/requireApproval", schemaPath: "#/properties/moderation/properties/requireApproval/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 } };
                vErrors === null ? vErrors = [err191] : vErrors.push(err191), errors++;
              }
            if (data76.components !== void 0 && typeof data76.components != "boolean") {
              let err192 = { instancePath: instancePath + "/moderation/requireApproval/components", schemaPath: "#/properties/moderation/properties/requireApproval/properties/components/type", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err192] : vErrors.push(err192), errors++;
            }
            if (data76.tutorials !== void 0 && typeof data76.tutorials != "boolean") {
              let err193 = { instancePath: instancePath + "/moderation/requireApproval/tutorials", schemaPath: "#/properties/moderation/properties/requireApproval/properties/tutorials/type", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err193] : vErrors.push(err193), errors++;
            }
            if (data76.showcaseProjects !== void 0 && typeof data76.showcaseProjects != "boolean") {
              let err194 = { instancePath: instancePath + "/moderation/requireApproval/showcaseProjects", schemaPath: "#/properties/moderation/properties/requireApproval/properties/showcaseProjects/type", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err194] : vErrors.push(err194), errors++;
            }
            if (data76.jobs !== void 0 && typeof data76.jobs != "boolean") {
              let err195 = { instancePath: instancePath + "/moderation/requireApproval/jobs", schemaPath: "#/properties/moderation/properties/requireApproval/properties/jobs/type", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err195] : vErrors.push(err195), errors++;
            }
          } else {
            let err196 = { instancePath: instancePath + "/moderation/requireApproval", schemaPath: "#/properties/moderation/properties/requireApproval/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err196] : vErrors.push(err196), errors++;
          }
        }
        if (data73.autoModerationEnabled !== void 0 && typeof data73.autoModerationEnabled != "boolean") {
          let err197 = { instancePath: instancePath + "/moderation/autoModerationEnabled", schemaPath: "#/properties/moderation/properties/autoModerationEnabled/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err197] : vErrors.push(err197), errors++;
        }
        if (data73.bannedUsers !== void 0) {
          let data82 = data73.bannedUsers;
          if (Array.isArray(data82)) {
            if (data82.length > 1e4) {
              let err198 = { instancePath: instancePath + "/moderation/bannedUsers", schemaPath: "#/properties/moderation/properties/bannedUsers/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
              vErrors === null ? vErrors = [err198] : vErrors.push(err198), errors++;
            }
            let len4 = data82.length;
            for (let i8 = 0; i8 < len4; i8++) {
              let data83 = data82[i8];
              if (typeof data83 == "string") {
                if (func3(data83) > 255) {
                  let err199 = { instancePath: instancePath + "/moderation/bannedUsers/" + i8, schemaPath: "#/properties/moderation/properties/bannedUsers/items/maxLength", keyword: "maxLength", params: { limit: 255 } };
                  vErrors === null ? vErrors = [err199] : vErrors.push(err199), errors++;
                }
                if (!pattern42.test(data83)) {
                  let err200 = { instancePath: instancePath + "/moderation/bannedUsers/" + i8, schemaPath: "#/properties/moderation/properties/bannedUsers/items/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" } };
                  vErrors === null ? vErrors = [err200] : vErrors.push(err200), errors++;
                }
              } else {
                let err201 = { instancePath: instancePath + "/moderation/bannedUsers/" + i8, schemaPath: "#/properties/moderation/properties/bannedUsers/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err201] : vErrors.push(err201), errors++;
              }
            }
            let i9 = data82.length, j4;
            if (i9 > 1) {
              let indices4 = {};
              for (; i9--; ) {
                let item4 = data82[i9];
                if (typeof item4 == "string") {
                  if (typeof indices4[item4] == "number") {
                    j4 = indices4[item4];
                    let err202 = { instancePath: instancePath + "/moderation/bannedUsers", schemaPath: "#/properties/moderation/properties/bannedUsers/uniqueItems", keyword: "uniqueItems", params: { i: i9, j: j4 } };
                    vErrors === null ? vErrors = [err202] : vErrors.push(err202), errors++;
                    break;
                  }
                  indices4[item4] = i9;
                }
              }
            }
          } else {
            let err203 = { instancePath: instancePath + "/moderation/bannedUsers", schemaPath: "#/properties/moderation/properties/bannedUsers/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err203] : vErrors.push(err203), errors++;
          }
        }
      } else {
        let err204 = { instancePath: instancePath + "/moderation", schemaPath: "#/properties/moderation/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err204] : vErrors.push(err204), errors++;
      }
    }
    if (data.integrations !== void 0) {
      let data84 = data.integrations;
      if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
        for (let key17 in data84)
          if (!(key17 === "github" || key17 === "discord" || key17 === "slack" || pattern0.test(key17))) {
            let err205 = { instancePath: instancePath + "/integrations", schemaPath: "#/properties/integrations/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 } };
            vErrors === null ? vErrors = [err205] : vErrors.push(err205), errors++;
          }
        if (data84.github !== void 0) {
          let data85 = data84.github;
          if (data85 && typeof data85 == "object" && !Array.isArray(data85)) {
            for (let key18 in data85)
              if (!(key18 === "org" || key18 === "discussionsRepo" || key18 === "issuesRepo" || pattern0.test(key18))) {
                let err206 = { instancePath: instancePath + "/integrations/github", schemaPath: "#/properties/integrations/properties/github/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 } };
                vErrors === null ? vErrors = [err206] : vErrors.push(err206), errors++;
              }
            if (data85.org !== void 0) {
              let data86 = data85.org;
              if (typeof data86 != "string" && data86 !== null) {
                let err207 = { instancePath: instancePath + "/integrations/github/org", schemaPath: "#/properties/integrations/properties/github/properties/org/type", keyword: "type", params: { type: schema11.properties.integrations.properties.github.properties.org.type } };
                vErrors === null ? vErrors = [err207] : vErrors.push(err207), errors++;
              }
              if (typeof data86 == "string" && !pattern6.test(data86)) {
                let err208 = { instancePath: instancePath + "/integrations/github/org", schemaPath: "#/properties/integrations/properties/github/properties/org/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]([A-Za-z0-9]|-(?=[A-Za-z0-9])){0,38}$" } };
                vErrors === null ? vErrors = [err208] : vErrors.push(err208), errors++;
              }
            }
            if (data85.discussionsRepo !== void 0) {
              let data87 = data85.discussionsRepo;
              if (typeof data87 != "string" && data87 !== null) {
                let err209 = { instancePath: instancePath + "/integrations/github/discussionsRepo", schemaPath: "#/properties/integrations/properties/github/properties/discussionsRepo/type", keyword: "type", params: { type: schema11.properties.integrations.properties.github.properties.discussionsRepo.type } };
                vErrors === null ? vErrors = [err209] : vErrors.push(err209), errors++;
              }
              if (typeof data87 == "string" && !pattern48.test(data87)) {
                let err210 = { instancePath: instancePath + "/integrations/github/discussionsRepo", schemaPath: "#/properties/integrations/properties/github/properties/discussionsRepo/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]([A-Za-z0-9]|-(?=[A-Za-z0-9])){0,38}/[A-Za-z0-9._-]{1,100}$" } };
                vErrors === null ? vErrors = [err210] : vErrors.push(err210), errors++;
              }
            }
            if (data85.issuesRepo !== void 0) {
              let data88 = data85.issuesRepo;
              if (typeof data88 != "string" && data88 !== null) {
                let err211 = { instancePath: instancePath + "/integrations/github/issuesRepo", schemaPath: "#/properties/integrations/properties/github/properties/issuesRepo/type", keyword: "type", params: { type: schema11.properties.integrations.properties.github.properties.issuesRepo.type } };
                vErrors === null ? vErrors = [err211] : vErrors.push(err211), errors++;
              }
              if (typeof data88 == "string" && !pattern48.test(data88)) {
                let err212 = { instancePath: instancePath + "/integrations/github/issuesRepo", schemaPath: "#/properties/integrations/properties/github/properties/issuesRepo/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]([A-Za-z0-9]|-(?=[A-Za-z0-9])){0,38}/[A-Za-z0-9._-]{1,100}$" } };
                vErrors === null ? vErrors = [err212] : vErrors.push(err212), errors++;
              }
            }
          } else {
            let err213 = { instancePath: instancePath + "/integrations/github", schemaPath: "#/properties/integrations/properties/github/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err213] : vErrors.push(err213), errors++;
          }
        }
        if (data84.discord !== void 0) {
          let data89 = data84.discord;
          if (data89 && typeof data89 == "object" && !Array.isArray(data89)) {
            for (let key19 in data89)
              if (!(key19 === "enabled" || key19 === "webhookUrl" || key19 === "serverId" || pattern0.test(key19))) {
                let err214 = { instancePath: instancePath + "/integrations/discord", schemaPath: "#/properties/integrations/properties/discord/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 } };
                vErrors === null ? vErrors = [err214] : vErrors.push(err214), errors++;
              }
            if (data89.enabled !== void 0 && typeof data89.enabled != "boolean") {
              let err215 = { instancePath: instancePath + "/integrations/discord/enabled", schemaPath: "#/properties/integrations/properties/discord/properties/enabled/type", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err215] : vErrors.push(err215), errors++;
            }
            if (data89.webhookUrl !== void 0) {
              let data91 = data89.webhookUrl;
              if (typeof data91 != "string" && data91 !== null) {
                let err216 = { instancePath: instancePath + "/integrations/discord/webhookUrl", schemaPath: "#/properties/integrations/properties/discord/properties/webhookUrl/type", keyword: "type", params: { type: schema11.properties.integrations.properties.discord.properties.webhookUrl.type } };
                vErrors === null ? vErrors = [err216] : vErrors.push(err216), errors++;
              }
              if (typeof data91 == "string" && !pattern51.test(data91)) {
                let err217 = { instancePath: instancePath + "/integrations/discord/webhookUrl", schemaPath: "#/properties/integrations/properties/discord/properties/webhookUrl/pattern", keyword: "pattern", params: { pattern: "^env:[A-Z_][A-Z0-9_]{0,99}$" } };
                vErrors === null ? vErrors = [err217] : vErrors.push(err217), errors++;
              }
            }
            if (data89.serverId !== void 0) {
              let data92 = data89.serverId;
              if (typeof data92 != "string" && data92 !== null) {
                let err218 = { instancePath: instancePath + "/integrations/discord/serverId", schemaPath: "#/properties/integrations/properties/discord/properties/serverId/type", keyword: "type", params: { type: schema11.properties.integrations.properties.discord.properties.serverId.type } };
                vErrors === null ? vErrors = [err218] : vErrors.push(err218), errors++;
              }
              if (typeof data92 == "string" && !pattern52.test(data92)) {
                let err219 = { instancePath: instancePath + "/integrations/discord/serverId", schemaPath: "#/properties/integrations/properties/discord/properties/serverId/pattern", keyword: "pattern", params: { pattern: "^[0-9]{17,20}$" } };
                vErrors === null ? vErrors = [err219] : vErrors.push(err219), errors++;
              }
            }
          } else {
            let err220 = { instancePath: instancePath + "/integrations/discord", schemaPath: "#/properties/integrations/properties/discord/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err220] : vErrors.push(err220), errors++;
          }
        }
        if (data84.slack !== void 0) {
          let data93 = data84.slack;
          if (data93 && typeof data93 == "object" && !Array.isArray(data93)) {
            for (let key20 in data93)
              if (!(key20 === "enabled" || key20 === "webhookUrl" || pattern0.test(key20))) {
                let err221 = { instancePath: instancePath + "/integrations/slack", schemaPath: "#/properties/integrations/properties/slack/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 } };
                vErrors === null ? vErrors = [err221] : vErrors.push(err221), errors++;
              }
            if (data93.enabled !== void 0 && typeof data93.enabled != "boolean") {
              let err222 = { instancePath: instancePath + "/integrations/slack/enabled", schemaPath: "#/properties/integrations/properties/slack/properties/enabled/type", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err222] : vErrors.push(err222), errors++;
            }
            if (data93.webhookUrl !== void 0) {
              let data95 = data93.webhookUrl;
              if (typeof data95 != "string" && data95 !== null) {
                let err223 = { instancePath: instancePath + "/integrations/slack/webhookUrl", schemaPath: "#/properties/integrations/properties/slack/properties/webhookUrl/type", keyword: "type", params: { type: schema11.properties.integrations.properties.slack.properties.webhookUrl.type } };
                vErrors === null ? vErrors = [err223] : vErrors.push(err223), errors++;
              }
              if (typeof data95 == "string" && !pattern51.test(data95)) {
                let err224 = { instancePath: instancePath + "/integrations/slack/webhookUrl", schemaPath: "#/properties/integrations/properties/slack/properties/webhookUrl/pattern", keyword: "pattern", params: { pattern: "^env:[A-Z_][A-Z0-9_]{0,99}$" } };
                vErrors === null ? vErrors = [err224] : vErrors.push(err224), errors++;
              }
            }
          } else {
            let err225 = { instancePath: instancePath + "/integrations/slack", schemaPath: "#/properties/integrations/properties/slack/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err225] : vErrors.push(err225), errors++;
          }
        }
      } else {
        let err226 = { instancePath: instancePath + "/integrations", schemaPath: "#/properties/integrations/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err226] : vErrors.push(err226), errors++;
      }
    }
    if (data.limits !== void 0) {
      let data96 = data.limits;
      if (data96 && typeof data96 == "object" && !Array.isArray(data96)) {
        for (let key21 in data96)
          if (!(key21 === "maxComponentsPerUser" || key21 === "maxSessionsPerUser" || key21 === "maxInvitesPerSession" || key21 === "rateLimit" || key21 === "documents" || pattern0.test(key21))) {
            let err227 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 } };
            vErrors === null ? vErrors = [err227] : vErrors.push(err227), errors++;
          }
        if (data96.maxComponentsPerUser !== void 0) {
          let data97 = data96.maxComponentsPerUser;
          if (!(typeof data97 == "number" && !(data97 % 1) && !isNaN(data97) && isFinite(data97))) {
            let err228 = { instancePath: instancePath + "/limits/maxComponentsPerUser", schemaPath: "#/properties/limits/properties/maxComponentsPerUser/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err228] : vErrors.push(err228), errors++;
          }
          if (typeof data97 == "number" && isFinite(data97)) {
            if (data97 > 1e4 || isNaN(data97)) {
              let err229 = { instancePath: instancePath + "/limits/maxComponentsPerUser", schemaPath: "#/properties/limits/properties/maxComponentsPerUser/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 } };
              vErrors === null ? vErrors = [err229] : vErrors.push(err229), errors++;
            }
            if (data97 < 0 || isNaN(data97)) {
              let err230 = { instancePath: instancePath + "/limits/maxComponentsPerUser", schemaPath: "#/properties/limits/properties/maxComponentsPerUser/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              vErrors === null ? vErrors = [err230] : vErrors.push(err230), errors++;
            }
          }
        }
        if (data96.maxSessionsPerUser !== void 0) {
          let data98 = data96.maxSessionsPerUser;
          if (!(typeof data98 == "number" && !(data98 % 1) && !isNaN(data98) && isFinite(data98))) {
            let err231 = { instancePath: instancePath + "/limits/maxSessionsPerUser", schemaPath: "#/properties/limits/properties/maxSessionsPerUser/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err231] : vErrors.push(err231), errors++;
          }
          if (typeof data98 == "number" && isFinite(data98)) {
            if (data98 > 1e3 || isNaN(data98)) {
              let err232 = { instancePath: instancePath + "/limits/maxSessionsPerUser", schemaPath: "#/properties/limits/properties/maxSessionsPerUser/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
              vErrors === null ? vErrors = [err232] : vErrors.push(err232), errors++;
            }
            if (data98 < 1 || isNaN(data98)) {
              let err233 = { instancePath: instancePath + "/limits/maxSessionsPerUser", schemaPath: "#/properties/limits/properties/maxSessionsPerUser/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              vErrors === null ? vErrors = [err233] : vErrors.push(err233), errors++;
            }
          }
        }
        if (data96.maxInvitesPerSession !== void 0) {
          let data99 = data96.maxInvitesPerSession;
          if (!(typeof data99 == "number" && !(data99 % 1) && !isNaN(data99) && isFinite(data99))) {
            let err234 = { instancePath: instancePath + "/limits/maxInvitesPerSession", schemaPath: "#/properties/limits/properties/maxInvitesPerSession/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err234] : vErrors.push(err234), errors++;
          }
          if (typeof data99 == "number" && isFinite(data99)) {
            if (data99 > 1e3 || isNaN(data99)) {
              let err235 = { instancePath: instancePath + "/limits/maxInvitesPerSession", schemaPath: "#/properties/limits/properties/maxInvitesPerSession/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
              vErrors === null ? vErrors = [err235] : vErrors.push(err235), errors++;
            }
            if (data99 < 0 || isNaN(data99)) {
              let err236 = { instancePath: instancePath + "/limits/maxInvitesPerSession", schemaPath: "#/properties/limits/properties/maxInvitesPerSession/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              vErrors === null ? vErrors = [err236] : vErrors.push(err236), errors++;
            }
          }
        }
        if (data96.rateLimit !== void 0) {
          let data100 = data96.rateLimit;
          if (data100 && typeof data100 == "object" && !Array.isArray(data100)) {
            for (let key22 in data100)
              if (!(key22 === "sessionsPerHour" || key22 === "invitesPerHour" || pattern0.test(key22))) {
                let err237 = { instancePath: instancePath + "/limits/rateLimit", schemaPath: "#/properties/limits/properties/rateLimit/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 } };
                vErrors === null ? vErrors = [err237] : vErrors.push(err237), errors++;
              }
            if (data100.sessionsPerHour !== void 0) {
              let data101 = data100.sessionsPerHour;
              if (!(typeof data101 == "number" && !(data101 % 1) && !isNaN(data101) && isFinite(data101))) {
                let err238 = { instancePath: instancePath + "/limits/rateLimit/sessionsPerHour", schemaPath: "#/properties/limits/properties/rateLimit/properties/sessionsPerHour/type", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err238] : vErrors.push(err238), errors++;
              }
              if (typeof data101 == "number" && isFinite(data101)) {
                if (data101 > 1e4 || isNaN(data101)) {
                  let err239 = { instancePath: instancePath + "/limits/rateLimit/sessionsPerHour", schemaPath: "#/properties/limits/properties/rateLimit/properties/sessionsPerHour/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 } };
                  vErrors === null ? vErrors = [err239] : vErrors.push(err239), errors++;
                }
                if (data101 < 1 || isNaN(data101)) {
                  let err240 = { instancePath: instancePath + "/limits/rateLimit/sessionsPerHour", schemaPath: "#/properties/limits/properties/rateLimit/properties/sessionsPerHour/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  vErrors === null ? vErrors = [err240] : vErrors.push(err240), errors++;
                }
              }
            }
            if (data100.invitesPerHour !== void 0) {
              let data102 = data100.invitesPerHour;
              if (!(typeof data102 == "number" && !(data102 % 1) && !isNaN(data102) && isFinite(data102))) {
                let err241 = { instancePath: instancePath + "/limits/rateLimit/invitesPerHour", schemaPath: "#/properties/limits/properties/rateLimit/properties/invitesPerHour/type", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err241] : vErrors.push(err241), errors++;
              }
              if (typeof data102 == "number" && isFinite(data102)) {
                if (data102 > 1e4 || isNaN(data102)) {
                  let err242 = { instancePath: instancePath + "/limits/rateLimit/invitesPerHour", schemaPath: "#/properties/limits/properties/rateLimit/properties/invitesPerHour/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 } };
                  vErrors === null ? vErrors = [err242] : vErrors.push(err242), errors++;
                }
                if (data102 < 0 || isNaN(data102)) {
                  let err243 = { instancePath: instancePath + "/limits/rateLimit/invitesPerHour", schemaPath: "#/properties/limits/properties/rateLimit/properties/invitesPerHour/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  vErrors === null ? vErrors = [err243] : vErrors.push(err243), errors++;
                }
              }
            }
          } else {
            let err244 = { instancePath: instancePath + "/limits/rateLimit", schemaPath: "#/properties/limits/properties/rateLimit/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err244] : vErrors.push(err244), errors++;
          }
        }
        if (data96.documents !== void 0) {
          let data103 = data96.documents;
          if (data103 && typeof data103 == "object" && !Array.isArray(data103)) {
            for (let key23 in data103)
              if (!(key23 === "maxBytes" || key23 === "maxMessageBytes" || key23 === "messagesPerSecond" || key23 === "bytesPerSecond" || key23 === "maxConnections" || key23 === "maxPresenceBytes" || pattern0.test(key23))) {
                let err245 = { instancePath: instancePath + "/limits/documents", schemaPath: "#/properties/limits/properties/documents/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 } };
                vErrors === null ? vErrors = [err245] : vErrors.push(err245), errors++;
              }
            if (data103.maxBytes !== void 0) {
              let data104 = data103.maxBytes;
              if (!(typeof data104 == "number" && !(data104 % 1) && !isNaN(data104) && isFinite(data104))) {
                let err246 = { instancePath: instancePath + "/limits/documents/maxBytes", schemaPath: "#/properties/limits/properties/documents/properties/maxBytes/type", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err246] : vErrors.push(err246), errors++;
              }
              if (typeof data104 == "number" && isFinite(data104)) {
                if (data104 > 1073741824 || isNaN(data104)) {
                  let err247 = { instancePath: instancePath + "/limits/documents/maxBytes", schemaPath: "#/properties/limits/properties/documents/properties/maxBytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1073741824 } };
                  vErrors === null ? vErrors = [err247] : vErrors.push(err247), errors++;
                }
                if (data104 < 65536 || isNaN(data104)) {
                  let err248 = { instancePath: instancePath + "/limits/documents/maxBytes", schemaPath: "#/properties/limits/properties/documents/properties/maxBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 65536 } };
                  vErrors === null ? vErrors = [err248] : vErrors.push(err248), errors++;
                }
              }
            }
            if (data103.maxMessageBytes !== void 0) {
              let data105 = data103.maxMessageBytes;
              if (!(typeof data105 == "number" && !(data105 % 1) && !isNaN(data105) && isFinite(data105))) {
                let err249 = { instancePath: instancePath + "/limits/documents/maxMessageBytes", schemaPath: "#/properties/limits/properties/documents/properties/maxMessageBytes/type", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err249] : vErrors.push(err249), errors++;
              }
              if (typeof data105 == "number" && isFinite(data105)) {
                if (data105 > 67108864 || isNaN(data105)) {
                  let err250 = { instancePath: instancePath + "/limits/documents/maxMessageBytes", schemaPath: "#/properties/limits/properties/documents/properties/maxMessageBytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 67108864 } };
                  vErrors === null ? vErrors = [err250] : vErrors.push(err250), errors++;
                }
                if (data105 < 1024 || isNaN(data105)) {
                  let err251 = { instancePath: instancePath + "/limits/documents/maxMessageBytes", schemaPath: "#/properties/limits/properties/documents/properties/maxMessageBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1024 } };
                  vErrors === null ? vErrors = [err251] : vErrors.push(err251), errors++;
                }
              }
            }
            if (data103.messagesPerSecond !== void 0) {
              let data106 = data103.messagesPerSecond;
              if (!(typeof data106 == "number" && !(data106 % 1) && !isNaN(data106) && isFinite(data106))) {
                let err252 = { instancePath: instancePath + "/limits/documents/messagesPerSecond", schemaPath: "#/properties/limits/properties/documents/properties/messagesPerSecond/type", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err252] : vErrors.push(err252), errors++;
              }
              if (typeof data106 == "number" && isFinite(data106)) {
                if (data106 > 1e5 || isNaN(data106)) {
                  let err253 = { instancePath: instancePath + "/limits/documents/messagesPerSecond", schemaPath: "#/properties/limits/properties/documents/properties/messagesPerSecond/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 } };
                  vErrors === null ? vErrors = [err253] : vErrors.push(err253), errors++;
                }
                if (data106 < 1 || isNaN(data106)) {
                  let err254 = { instancePath: instancePath + "/limits/documents/messagesPerSecond", schemaPath: "#/properties/limits/properties/documents/properties/messagesPerSecond/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  vErrors === null ? vErrors = [err254] : vErrors.push(err254), errors++;
                }
              }
            }
            if (data103.bytesPerSecond !== void 0) {
              let data107 = data103.bytesPerSecond;
              if (!(typeof data107 == "number" && !(data107 % 1) && !isNaN(data107) && isFinite(data107))) {
                let err255 = { instancePath: instancePath + "/limits/documents/bytesPerSecond", schemaPath: "#/properties/limits/properties/documents/properties/bytesPerSecond/type", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err255] : vErrors.push(err255), errors++;
              }
              if (typeof data107 == "number" && isFinite(data107)) {
                if (data107 > 1073741824 || isNaN(data107)) {
                  let err256 = { instancePath: instancePath + "/limits/documents/bytesPerSecond", schemaPath: "#/properties/limits/properties/documents/properties/bytesPerSecond/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1073741824 } };
                  vErrors === null ? vErrors = [err256] : vErrors.push(err256), errors++;
                }
                if (data107 < 1024 || isNaN(data107)) {
                  let err257 = { instancePath: instancePath + "/limits/documents/bytesPerSecond", schemaPath: "#/properties/limits/properties/documents/properties/bytesPerSecond/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1024 } };
                  vErrors === null ? vErrors = [err257] : vErrors.push(err257), errors++;
                }
              }
            }
            if (data103.maxConnections !== void 0) {
              let data108 = data103.maxConnections;
              if (!(typeof data108 == "number" && !(data108 % 1) && !isNaN(data108) && isFinite(data108))) {
                let err258 = { instancePath: instancePath + "/limits/documents/maxConnections", schemaPath: "#/properties/limits/properties/documents/properties/maxConnections/type", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err258] : vErrors.push(err258), errors++;
              }
              if (typeof data108 == "number" && isFinite(data108)) {
                if (data108 > 1e4 || isNaN(data108)) {
                  let err259 = { instancePath: instancePath + "/limits/documents/maxConnections", schemaPath: "#/properties/limits/properties/documents/properties/maxConnections/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 } };
                  vErrors === null ? vErrors = [err259] : vErrors.push(err259), errors++;
                }
                if (data108 < 1 || isNaN(data108)) {
                  let err260 = { instancePath: instancePath + "/limits/documents/maxConnections", schemaPath: "#/properties/limits/properties/documents/properties/maxConnections/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  vErrors === null ? vErrors = [err260] : vErrors.push(err260), errors++;
                }
              }
            }
            if (data103.maxPresenceBytes !== void 0) {
              let data109 = data103.maxPresenceBytes;
              if (!(typeof data109 == "number" && !(data109 % 1) && !isNaN(data109) && isFinite(data109))) {
                let err261 = { instancePath: instancePath + "/limits/documents/maxPresenceBytes", schemaPath: "#/properties/limits/properties/documents/properties/maxPresenceBytes/type", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err261] : vErrors.push(err261), errors++;
              }
              if (typeof data109 == "number" && isFinite(data109)) {
                if (data109 > 1048576 || isNaN(data109)) {
                  let err262 = { instancePath: instancePath + "/limits/documents/maxPresenceBytes", schemaPath: "#/properties/limits/properties/documents/properties/maxPresenceBytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1048576 } };
                  vErrors === null ? vErrors = [err262] : vErrors.push(err262), errors++;
                }
                if (data109 < 256 || isNaN(data109)) {
                  let err263 = { instancePath: instancePath + "/limits/documents/maxPresenceBytes", schemaPath: "#/properties/limits/properties/documents/properties/maxPresenceBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 256 } };
                  vErrors === null ? vErrors = [err263] : vErrors.push(err263), errors++;
                }
              }
            }
          } else {
            let err264 = { instancePath: instancePath + "/limits/documents", schemaPath: "#/properties/limits/properties/documents/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err264] : vErrors.push(err264), errors++;
          }
        }
      } else {
        let err265 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err265] : vErrors.push(err265), errors++;
      }
    }
  } else {
    let err266 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err266] : vErrors.push(err266), errors++;
  }
  return validate10.errors = vErrors, errors === 0;
}

export const validateCommunityFile: Validate<CommunityFile> = compiled;
