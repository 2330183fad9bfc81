# The service. Neo4j runs in a container of its own, see docker-compose.yml.
FROM python:3.13-slim

RUN useradd --create-home --uid 10001 bzpeer \
    && install -d -o bzpeer -g bzpeer /var/lib/bzpeer
WORKDIR /app
COPY requirements.lock pyproject.toml hatch_build.py README.md LICENSE ./
COPY web ./web
COPY bzpeer ./bzpeer
COPY schema ./schema
COPY resolvers ./resolvers
COPY graphdb ./graphdb
COPY neo4j_server ./neo4j_server
COPY cypher ./cypher
# Constrained by the lock, so that the image has the versions of the tests.
RUN sed 's/ \\$//; /--hash/d' requirements.lock > constraints.txt \
    && pip install --no-cache-dir --constraint constraints.txt .

USER bzpeer
ENV BZPEER_HOME=/var/lib/bzpeer
EXPOSE 8000
CMD ["bzpeer", "serve", "--host", "0.0.0.0"]
