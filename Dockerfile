# The service. Neo4j runs beside it: docker-compose.yml.
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
COPY cypher ./cypher
# the lock constrains, so that the image has the versions the tests ran with
RUN sed 's/ \\$//; /--hash/d' requirements.lock > constraints.txt \
    && pip install --no-cache-dir --constraint constraints.txt .

USER bzpeer
ENV BZPEER_HOME=/var/lib/bzpeer
EXPOSE 8000
CMD ["bzpeer", "serve", "--host", "0.0.0.0"]
