"""The table of HTTP statuses and the JSON body of errors."""

import orjson

from bzpeer.http.problem import problem_response
from bzpeer.http.status import HTTP_STATUS
from bzpeer.pages.problems import TITLES
from resolvers.error_codes import Code


def test_every_code_has_a_status_and_every_status_a_title() -> None:
    assert HTTP_STATUS.keys() == set(Code)
    assert HTTP_STATUS[Code.TIMEOUT] == 504
    assert {status for status in HTTP_STATUS.values() if status != 500} <= TITLES.keys()


def test_a_problem_has_the_status_of_its_code_unless_another_is_given() -> None:
    response = problem_response(Code.CONFLICT, "This has changed.")
    assert (response.status_code, response.headers["content-type"]) == (409, "application/json")
    error = {"message": "This has changed.", "extensions": {"code": "CONFLICT"}}
    assert orjson.loads(response.body) == {"errors": [error]}
    assert problem_response(Code.BAD_USER_INPUT, "No.", 405, [(b"allow", b"POST")]).headers["allow"] == "POST"
