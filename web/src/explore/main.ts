import "../styles/explore.css";
